// Bundles the browser extension:  web/extension/ + build/wasm/  ->  dist/extension/, to be loaded unpacked in either browser
//
// Nothing is minified: stores and readers can review what runs.

import { cp, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { licenceText } from '../package/licences.mjs';
import { readabilityWithoutMarkup } from '../readability-without-markup.mjs';

const root = new URL('../../', import.meta.url);
const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, root));

export async function buildExtension() {
  await rm(at('dist/extension/'), { recursive: true, force: true });
  await mkdir(at('dist/extension/'), { recursive: true });
  await Promise.all([
    esbuild.build({
      absWorkingDir: at('.'),
      bundle: true,
      target: ['chrome123', 'firefox140'],
      charset: 'utf8',
      legalComments: 'inline',
      logLevel: 'warning',
      format: 'iife',
      outdir: 'dist/extension',
      external: ['node:fs/promises'],
      // The background says where the engine's file is; a classic script has no address of its own.
      define: { 'import.meta.url': '"about:blank"' },
      plugins: [readabilityWithoutMarkup],
      entryPoints: [
        { in: 'web/extension/background/start.js', out: 'background' },
        { in: 'web/extension/page/start.js', out: 'page' },
        { in: 'web/extension/panel/panel.js', out: 'panel' },
        { in: 'web/extension/options/options.js', out: 'options' },
      ],
    }),
    ...['manifest.json', '_locales'].map((name) =>
      cp(at(`web/extension/${name}`), at(`dist/extension/${name}`), { recursive: true }),
    ),
    ...[16, 32, 48, 128].map((size) =>
      cp(at(`web/extension/icons/${size}.png`), at(`dist/extension/icons/${size}.png`)),
    ),
    ...['panel/panel.html', 'panel/panel.css', 'options/options.html'].map((name) =>
      copyFile(at(`web/extension/${name}`), at(`dist/extension/${name.split('/')[1]}`)),
    ),
    copyFile(at('build/wasm/factdiff.wasm'), at('dist/extension/factdiff.wasm')),
    licenceText().then((text) => writeFile(at('dist/extension/LICENCES.md'), text)),
  ]);
}
