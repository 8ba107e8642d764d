// The WordPress plugin:  dist/wordpress/factdiff/ as it lies in wp-content/plugins, and dist/wordpress/factdiff.zip to upload
//
// Nothing is minified: the directory of WordPress asks for files that people can read.

import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { licenceText } from '../package/licences.mjs';
import { zip } from './zip.mjs';

const root = new URL('../../', import.meta.url);
const here = new URL('./', import.meta.url);
const folder = new URL('dist/wordpress/factdiff/', root);
const OWN = ['factdiff.php', 'uninstall.php', 'block.json', 'readme.txt', 'LICENSE.txt', 'includes'];
// What factdiff.wasm is compiled from, so that whoever has the plugin can do it again: readme.txt says how.
const SOURCE = ['CMakeLists.txt', 'CMakePresets.json', 'LICENSE', 'core', 'package-lock.json', 'package.json', 'wasm'];

/** Needs what web/build.mjs has put into dist/ before. */
export async function buildPlugin() {
  await rm(new URL('dist/wordpress/', root), { recursive: true, force: true });
  await mkdir(new URL('assets/', folder), { recursive: true });
  for (const name of OWN) await cp(new URL(name, here), new URL(name, folder), { recursive: true });
  await cp(new URL('styles/', here), new URL('assets/', folder), { recursive: true });
  for (const name of ['factdiff.wasm', 'provenance.json'])
    await cp(new URL(`dist/${name}`, root), new URL(`assets/${name}`, folder));
  for (const name of SOURCE) await cp(new URL(name, root), new URL(`source/${name}`, folder), { recursive: true });
  await writeFile(new URL('LICENCES.md', folder), await licenceText({ isPlugin: true }));
  /** @type {esbuild.BuildOptions} */
  const shared = {
    absWorkingDir: fileURLToPath(root),
    outdir: 'dist/wordpress/factdiff/assets',
    bundle: true,
    charset: 'utf8',
    target: ['chrome123', 'firefox140', 'safari18'],
    external: ['node:fs/promises'],
    logLevel: 'warning',
  };
  await esbuild.build({
    ...shared,
    format: 'iife',
    entryPoints: { editor: 'web/wordpress/src/editor.js', reader: 'web/src/embed.js' },
    // The addresses of worker and WASM are given by includes/scripts.php; a classic script has none of its own.
    define: { 'import.meta.url': '"about:blank"' },
    plugins: [withoutEngine],
  });
  await esbuild.build({ ...shared, format: 'esm', entryPoints: { 'factdiff-worker': 'web/src/worker-start.js' } });
  await stampVersion();
  await writeFile(new URL('dist/wordpress/factdiff.zip', root), zip(await filesIn(folder, 'factdiff/')));
}

// reader.js shows reports that are there: the engine it would load for sources is left out.
/** @type {esbuild.Plugin} */
const withoutEngine = {
  name: 'without-engine',
  setup(build) {
    build.onResolve({ filter: /^\.\/worker-start\.js$/ }, ({ path }) => ({ path, external: true }));
  },
};

// One version, package.json's.
async function stampVersion() {
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  for (const name of ['factdiff.php', 'readme.txt']) {
    const text = await readFile(new URL(name, folder), 'utf8');
    await writeFile(new URL(name, folder), text.replaceAll('@VERSION@', version));
  }
}

/** @param {URL} from @param {string} under @returns {Promise<{ name: string, bytes: Uint8Array }[]>} sorted by name */
async function filesIn(from, under) {
  const names = (await readdir(from, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.slice(fileURLToPath(from).length))
    .map((name) => name.replace(/^\//, ''))
    .sort();
  return Promise.all(names.map(async (name) => ({ name: under + name, bytes: await readFile(new URL(name, from)) })));
}
