// A real WordPress from Debian's package, with its own database, in a temporary folder.
//
//   const site = await startWordPress();          // { url: 'http://127.0.0.1:39121', … }, two users: admin and author
//   await site.php('echo get_option("home");')    // runs inside WordPress
//   await site.stop();

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const DEBIAN_WORDPRESS = '/usr/share/wordpress';
export const PASSWORD = 'only-for-this-test';

/** @typedef {Awaited<ReturnType<typeof startWordPress>>} Site */

export async function startWordPress() {
  const folder = await mkdtemp(join(tmpdir(), 'factdiff-wordpress-'));
  const at = (/** @type {string} */ name) => join(folder, name);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const database = await startDatabase(folder);
  // A copy, links followed: Debian's own files stay as they are.
  await run('cp', ['-rL', DEBIAN_WORDPRESS, at('site')]);
  await rm(at('site/wp-config.php'), { force: true });
  await writeFile(at('site/wp-config.php'), configOf(url, at('mysql.sock'), at('debug.log')));
  await writeFile(at('site/wp-content/mu-plugins-policy.txt'), '');
  await run('mkdir', ['-p', at('site/wp-content/mu-plugins')]);
  await writeFile(at('site/wp-content/mu-plugins/policy.php'), POLICY_PLUGIN);
  const php = async (/** @type {string} */ code, before = '') => {
    await writeFile(at('run.php'), `<?php ${PRELUDE} ${before} require '${at('site')}/wp-load.php'; ${code}`);
    return (await run('php', [...PHP_OPTIONS, at('run.php')], { maxBuffer: 1 << 26 })).stdout;
  };
  await php(INSTALL, "define( 'WP_INSTALLING', true );");
  const server = spawn('php', [...PHP_OPTIONS, '-S', `127.0.0.1:${port}`, '-t', at('site')], {
    cwd: at('site'),
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
    detached: true, // its workers end with it
  });
  await until(async () => (await fetch(url)).ok, 'WordPress did not answer');
  return {
    url,
    php,
    /** The Content-Security-Policy of readers' pages; "" for none. @param {string} policy */
    setPolicy: (policy) => writeFile(at('site/wp-content/mu-plugins-policy.txt'), policy),
    /** What PHP complained about. */
    complaints: async () =>
      (await readFile(at('debug.log'), 'utf8').catch(() => ''))
        .split('\n')
        .filter((line) => line.includes('plugins/factdiff/')),
    async stop() {
      process.kill(-Number(server.pid));
      database.kill();
      await once(database, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const PHP_OPTIONS = ['-d', 'sendmail_path=/bin/true', '-d', 'memory_limit=256M', '-d', 'opcache.enable_cli=1'];

const PRELUDE = `$_SERVER['HTTP_HOST'] = '127.0.0.1'; $_SERVER['REQUEST_METHOD'] = 'GET'; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';`;

const INSTALL = `require ABSPATH . 'wp-admin/includes/upgrade.php';
  wp_install( 'Newsroom', 'admin', 'admin@newsroom.invalid', false, '', '${PASSWORD}' );
  update_option( 'permalink_structure', '' );
  switch_theme( 'twentytwentythree' );
  foreach ( array( 'author', 'contributor', 'subscriber' ) as $role ) {
    wp_insert_user( array( 'user_login' => $role, 'user_pass' => '${PASSWORD}', 'user_email' => "$role@newsroom.invalid", 'role' => $role ) );
  }
  wp_delete_post( 1, true );`;

// Sends the policy that a test has asked for with pages that readers see.
const POLICY_PLUGIN = `<?php
add_action( 'send_headers', function () {
  $policy = trim( file_get_contents( WP_CONTENT_DIR . '/mu-plugins-policy.txt' ) );
  if ( '' !== $policy ) { header( 'Content-Security-Policy: ' . $policy ); }
} );
`;

/** @param {string} url @param {string} socket @param {string} log */
function configOf(url, socket, log) {
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'wp',
    DB_PASSWORD: 'wp',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: url,
    WP_SITEURL: url,
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    DISABLE_WP_CRON: true,
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: log,
    FS_METHOD: 'direct',
    AUTH_KEY: 'only-for-this-test',
  };
  const lines = Object.entries(constants).map(([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`);
  return `<?php ${lines.join('\n')}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;
}

/** @param {string} folder */
async function startDatabase(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'mysql.sock');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  await run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    ...user,
  ]);
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      ...user,
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      '--innodb-buffer-pool-size=64M',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    { stdio: 'ignore' },
  );
  const root = process.getuid?.() === 0 ? ['-uroot'] : [];
  const ask = (/** @type {string} */ sql) => run('mariadb', ['--no-defaults', '-S', socket, ...root, '-e', sql]);
  await until(async () => Boolean(await ask('SELECT 1')), 'the database did not answer');
  await ask(
    "CREATE DATABASE wordpress; CREATE USER wp@localhost IDENTIFIED BY 'wp'; GRANT ALL ON wordpress.* TO wp@localhost;",
  );
  return server;
}

/** @param {() => Promise<boolean>} isReady @param {string} complaint */
async function until(isReady, complaint) {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await isReady().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(complaint);
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}
