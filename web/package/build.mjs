// What the npm package has beside the browser's files:  bin/, types/, LICENCES.md, provenance.json, integrity.txt in dist/

import { execFileSync } from 'node:child_process';
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { licenceText } from './licences.mjs';
import { writeProvenance } from './provenance.mjs';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);
const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, root));

const TYPE_FLAGS =
  '--ignoreConfig --allowJs --declaration --emitDeclarationOnly --skipLibCheck --target es2023 --module nodenext ' +
  '--lib es2024,dom,dom.iterable --types node --rootDir web/src --outDir dist/types';

export async function buildPackage() {
  await Promise.all([
    buildCommand(),
    writeTypes(),
    licenceText().then((text) => writeFile(at('dist/LICENCES.md'), text)),
  ]);
  await writeProvenance(dist, [
    'fact-diff.js',
    'factdiff-exports.js',
    'factdiff-views.js',
    'factdiff.js',
    'factdiff-worker.js',
    'factdiff.wasm',
    'bin/factdiff-command.wasm',
  ]);
}

async function buildCommand() {
  await mkdir(at('dist/bin/'), { recursive: true });
  await esbuild.build({
    absWorkingDir: at('.'),
    entryPoints: ['web/command/main.js'],
    outfile: 'dist/bin/factdiff.mjs',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    plugins: [besideIt('#command', './factdiff-command.cjs')],
  });
  await chmod(at('dist/bin/factdiff.mjs'), 0o755);
  const loader = await esbuild.transform(await readFile(at('build/wasm/factdiff-command.cjs'), 'utf8'), {
    minify: true,
  });
  await writeFile(at('dist/bin/factdiff-command.cjs'), loader.code);
  await copyFile(at('build/wasm/factdiff-command.wasm'), at('dist/bin/factdiff-command.wasm'));
}

// Emscripten's loader is CommonJS, which a bundle of ES modules cannot hold.
/** @param {string} name @param {string} path @returns {esbuild.Plugin} */
function besideIt(name, path) {
  return {
    name: 'beside-it',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path, external: true }));
    },
  };
}

// From the code itself, so that they cannot say anything else.
async function writeTypes() {
  await rm(at('dist/types/'), { recursive: true, force: true });
  const entries = ['web/src/index.js', 'web/src/embed.js', 'web/src/exports/formats.js', 'web/src/later.js'];
  execFileSync(at('node_modules/.bin/tsc'), [...TYPE_FLAGS.split(' '), ...entries], { cwd: at('.'), stdio: 'inherit' });
  await copyFile(at('web/src/factdiff.d.ts'), at('dist/types/factdiff.d.ts'));
  await copyFile(at('web/src/element-names.d.ts'), at('dist/types/element-names.d.ts'));
  for (const name of ['package.d.ts', 'element.d.ts', 'worker-script.d.ts', 'wasm-address.d.ts']) {
    const text = await readFile(at(`web/package/${name}`), 'utf8');
    await writeFile(at(`dist/types/${name}`), text.replaceAll("'../src/", "'./"));
  }
}
