// Drives Firefox through Marionette, its own remote control: no driver program is needed.
//
//   const firefox = await startFirefox({ prefs: {} });
//   await firefox.send('WebDriver:Navigate', { url });
//   await firefox.inBrowser('return Services.appinfo.version');    // code with the browser's own rights
//   await firefox.close();
//
// A message is its length, a colon, and JSON: [0, id, command, parameters] there, [1, id, error, result] back.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PATHS = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'];
export const FIREFOX = PATHS.find((path) => path && existsSync(path));

// Nothing is looked up, updated or reported while a test runs.
const QUIET = {
  'marionette.port': 0,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

/** @param {{ prefs?: Record<string, string | number | boolean> }} [options] */
export async function startFirefox({ prefs = {} } = {}) {
  if (!FIREFOX) throw new Error('Firefox is missing. Run: apt-get install firefox-esr');
  const profile = mkdtempSync(join(tmpdir(), 'factdiff-firefox-'));
  const lines = Object.entries({ ...QUIET, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--headless', '--marionette', '--no-remote', '--profile', profile, '-remote-allow-system-access'];
  const program = spawn(FIREFOX, flags, { stdio: 'ignore', env: { ...process.env, HOME: profile } });
  const ended = new Promise((resolve) => program.on('exit', resolve));
  const socket = connect(await portOf(join(profile, 'MarionetteActivePort')), '127.0.0.1');
  const send = await talk(socket);
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });

  /** @param {string} code the body of an async function @param {any[]} args */
  const run = async (code, args) => {
    const script = `const done = arguments[arguments.length - 1]; (async function () { ${code} }).apply(null, arguments)
      .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value } = await send('WebDriver:ExecuteAsyncScript', { script, args, scriptTimeout: 20_000 });
    if (value.error) throw new Error(value.error);
    return value.value;
  };

  return {
    send,
    inPage: (/** @type {string} */ code, /** @type {any[]} */ ...args) => run(code, args),
    inBrowser: async (/** @type {string} */ code, /** @type {any[]} */ ...args) => {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await run(code, args);
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    async close() {
      await Promise.race([send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {}), pause(3000)]);
      socket.destroy();
      const late = setTimeout(() => program.kill('SIGKILL'), 4000);
      await ended;
      clearTimeout(late);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
    },
  };
}

/** @param {string} file in which Firefox writes its port */
async function portOf(file) {
  for (let tries = 600; tries > 0; tries -= 1) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    await pause(100);
  }
  throw new Error('Firefox did not open its Marionette port within a minute.');
}

/**
 * @param {import('node:net').Socket} socket
 * @returns {Promise<(command: string, parameters?: object) => Promise<any>>}
 */
function talk(socket) {
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const open = new Map();
  let count = 0;
  let received = Buffer.alloc(0);
  /** @param {string} command @param {object} parameters */
  const send = (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      const id = (count += 1);
      open.set(id, { resolve, reject });
      const message = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  return new Promise((ready, fail) => {
    socket.on('error', fail);
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      for (;;) {
        const colon = received.indexOf(':');
        const end = colon + 1 + Number(received.subarray(0, colon).toString());
        if (colon < 0 || received.length < end) return;
        const message = JSON.parse(received.subarray(colon + 1, end).toString());
        received = received.subarray(end);
        if (!Array.isArray(message)) {
          ready(send);
          continue;
        }
        const [, id, error, result] = message;
        if (error) open.get(id)?.reject(new Error(`${error.error}: ${error.message}`));
        else open.get(id)?.resolve(result);
        open.delete(id);
      }
    });
  });
}
