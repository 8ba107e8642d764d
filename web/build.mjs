// Bundles the web part:  build/wasm/factdiff.{mjs,wasm}  ->  dist/
//
//   demo.html                                  the demo as one file: opens from a memory stick, needs no network
//   factdiff.js factdiff.wasm types/           the npm module
//   factdiff-worker.js                         the same engine behind postMessage
//   fact-diff.js                               the <fact-diff> element; needs no engine to show a ready report
//   factdiff-exports.js factdiff-views.js      what writes its files; its table, columns and forms: loaded when asked for
//   extension/                                 the browser extension, unpacked
//   wordpress/                                 the WordPress plugin, and as a zip file
//   bin/ LICENCES.md provenance.json …         what else the package has: package/build.mjs

import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { buildExtension } from './extension/build.mjs';
import { licenceText } from './package/licences.mjs';
import { readabilityWithoutMarkup } from './readability-without-markup.mjs';
import { buildPackage } from './package/build.mjs';
import { buildPlugin } from './wordpress/build.mjs';

const root = new URL('../', import.meta.url);
const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, root));

/** @type {esbuild.BuildOptions} */
const shared = {
  absWorkingDir: at('.'),
  bundle: true,
  minify: true,
  target: ['chrome123', 'firefox140', 'safari18'],
  charset: 'utf8',
  legalComments: 'none',
  external: ['node:fs/promises'],
  logLevel: 'warning',
};

// Files that fact-diff.js loads only when they are needed: the engine where there are sources to compare, exports, and
// what most readers of a list never ask for.
/** @type {esbuild.Plugin} */
const besideEachOther = {
  name: 'beside-each-other',
  setup(build) {
    const files = {
      './worker-start.js': './factdiff-worker.js',
      './exports/formats.js': './factdiff-exports.js',
      './later.js': './factdiff-views.js',
    };
    for (const [from, path] of Object.entries(files)) {
      build.onResolve({ filter: /\.js$/ }, ({ path: asked, kind }) =>
        kind === 'dynamic-import' && asked === from ? { path, external: true } : null,
      );
    }
  },
};

// esbuild leaves style in strings as it is written: it is minified by itself, with what the script puts in held aside.
/** @type {esbuild.Plugin} */
const shortStyle = {
  name: 'short-style',
  setup(build) {
    build.onLoad({ filter: /web[\\/]src[\\/](panel|views)-style\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const style = text.slice(text.indexOf('`\n') + 1, text.lastIndexOf('\n`;'));
      /** @type {string[]} */
      const holes = [];
      const whole = style.replace(/\$\{(?:[^`}]|`[^`]*`)*\}/g, (hole) => `--hole: ${holes.push(hole) - 1};`);
      const { code } = await esbuild.transform(whole, {
        loader: 'css',
        minify: true,
        target: shared.target,
        charset: 'utf8',
      });
      // Values of custom properties are kept as they are written.
      const short = code
        .trim()
        .replace(/(--[\w-]+): /g, '$1:')
        .replace(/--hole: ?(\d+);?/g, (_, index) => holes[index]);
      return { contents: text.replace(style, () => short), loader: 'js' };
    });
  },
};

await mkdir(at('dist/'), { recursive: true });
await Promise.all([bundleModules(), buildDemo(), buildExtension()]);
await buildPackage();
await buildPlugin();
console.log('Bundled into dist/: demo.html, the npm package (factdiff.js, fact-diff.js, bin/, types/), extension/');

async function bundleModules() {
  await esbuild.build({
    ...shared,
    format: 'esm',
    outdir: 'dist',
    entryPoints: [
      { in: 'web/src/index.js', out: 'factdiff' },
      { in: 'web/src/worker-start.js', out: 'factdiff-worker' },
      { in: 'web/src/embed.js', out: 'fact-diff' },
      { in: 'web/src/exports/formats.js', out: 'factdiff-exports' },
      { in: 'web/src/later.js', out: 'factdiff-views' },
    ],
    plugins: [besideEachOther, shortStyle],
  });
  await copyFile(at('build/wasm/factdiff.wasm'), at('dist/factdiff.wasm'));
}

async function buildDemo() {
  const { outputFiles } = await esbuild.build({
    ...shared,
    format: 'iife',
    entryPoints: ['web/demo/demo.js'],
    loader: { '.txt': 'text' },
    plugins: [readabilityWithoutMarkup],
    // The page passes the engine's bytes; a classic script has no address of its own.
    define: { 'import.meta.url': '"about:blank"' },
    write: false,
  });
  const script = inline(outputFiles[0].text);
  const { outputFiles: styles } = await esbuild.build({ ...shared, entryPoints: ['web/demo/demo.css'], write: false });
  const style = styles[0].text;
  const wasm = gzipSync(await readFile(at('build/wasm/factdiff.wasm')), { level: 9 }).toString('base64');
  const page = await readFile(at('web/demo/index.html'), 'utf8');
  const licences = await licenceText();
  await writeFile(
    at('dist/demo.html'),
    page
      .replace('<meta name="factdiff-policy" />', () => policyTag(script, style))
      .replace('<style data-file="demo.css"></style>', () => `<style>${style}</style>`)
      .replace('id="factdiff-wasm">', () => `id="factdiff-wasm">${wasm}`)
      .replace('<script data-file="demo.js"></script>', () => `<script>${script}</script>`)
      .replace('<!-- licences -->', () => comment(licences)),
  );
}

// Only this script and this style run, the worker comes from a blob, and no address can be reached.
/** @param {string} script @param {string} style */
function policyTag(script, style) {
  const hash = (/** @type {string} */ text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)} 'wasm-unsafe-eval'`,
    `style-src ${hash(style)}`,
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

// A comment must not hold what ends it. @see https://html.spec.whatwg.org/multipage/syntax.html#comments
/** @param {string} text */
function comment(text) {
  return `<!--\n${text.replaceAll('-->', '-- >').replaceAll('--!>', '--! >')}\n-->`;
}

// "</script" inside a string would end the element.
/** @param {string} script */
function inline(script) {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
