// The package as its users have it: packed, installed into an empty folder, and used from there.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';
import { build as buildWithVite, createServer as createViteServer } from 'vite';
import { closeChromium, openChromium } from '../e2e/chromium.mjs';
import { serveFolder } from './folder-server.mjs';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of somebody's project. */
let project = '';

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'factdiff-project-'));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', project], {
    cwd: ROOT,
    env: { ...process.env, FACTDIFF_PACK: 'anyway' }, // of files that may not be committed yet
  });
  const [{ filename }] = JSON.parse(stdout);
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  await run('npm', ['install', '--offline', join(project, filename)], { cwd: project });
});

after(async () => {
  await closeChromium();
  await rm(project, { recursive: true });
});

const TEXTS = `[{ text: 'The wreck killed 11 sailors.' }, { text: 'The wreck killed 12 sailors.' }]`;

/** A program that writes the first verdict into its page. @param {string} options of createEngine */
const program = (options = '') => `import { createEngine } from 'factdiff';
  const engine = await createEngine(${options});
  document.title = engine.compare({ sources: ${TEXTS} }).findings[0].verdict;
`;

/** @param {string} path @param {string} text */
async function write(path, text) {
  const file = join(project, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
  return file;
}

/** Waits for what program() writes. @param {import('node:test').TestContext} t @param {string} url */
async function verdictOn(t, url) {
  const page = await (await openChromium()).newPage();
  t.after(() => page.close());
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(url);
  await page.waitForFunction(() => document.title !== 'waiting', undefined, { timeout: 20_000 }).catch(() => {});
  assert.deepEqual(
    complaints.filter((one) => !one.includes('404')),
    [],
  );
  return page.title();
}

const html = (/** @type {string} */ body) => `<!doctype html><title>waiting</title>${body}`;

test('what is packed is what is needed, and says where it comes from', async () => {
  const installed = join(project, 'node_modules/factdiff');
  const read = (/** @type {string} */ path) => readFile(join(installed, path));
  for (const path of ['README.md', 'LICENSE', 'CHANGELOG.md', 'dist/types/package.d.ts', 'dist/factdiff-worker.js']) {
    assert.ok((await read(path)).length > 0, path);
  }
  const licences = (await read('dist/LICENCES.md')).toString();
  for (const name of [
    'Factdiff authors',
    '@mozilla/readability',
    'RE2',
    'Abseil',
    'nlohmann_json',
    'Emscripten',
    'musl',
    'libc++',
  ])
    assert.match(licences, new RegExp(name.replaceAll('+', '\\+')));
  const provenance = JSON.parse((await read('dist/provenance.json')).toString());
  const integrity = (await read('dist/integrity.txt')).toString();
  assert.match(provenance.tools.emscripten, /^emcc .*\d+\.\d+\.\d+/);
  assert.ok(provenance.build.includes('cmake --build --preset wasm'));
  for (const [name, row] of Object.entries(provenance.files)) {
    const bytes = await read(`dist/${name}`);
    assert.equal(createHash('sha256').update(bytes).digest('hex'), row.sha256, name);
    assert.ok(integrity.includes(`${name} sha384-${createHash('sha384').update(bytes).digest('base64')}\n`), name);
  }
  const { dependencies, scripts } = JSON.parse((await read('package.json')).toString());
  assert.equal(dependencies, undefined);
  assert.equal(scripts.install ?? scripts.postinstall ?? scripts.prepare, undefined);
});

test('no link in a packed text leads nowhere', async () => {
  const installed = join(project, 'node_modules/factdiff');
  let links = 0;
  for (const name of ['README.md', 'SECURITY.md', 'CHANGELOG.md', 'web/README.md', 'dist/LICENCES.md']) {
    const text = (await readFile(join(installed, name), 'utf8')).replace(/^```[^]*?^```/gm, '');
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target)) continue;
      assert.ok((await stat(join(installed, name, '..', target.split('#')[0]))).isFile(), `${target} in ${name}`);
      links += 1;
    }
  }
  assert.ok(links >= 3);
});

test('node: the module', async () => {
  const file = await write(
    'main.js',
    `import { createEngine, FactdiffError, PageText, BackgroundEngine } from 'factdiff';
     const engine = await createEngine();
     const report = engine.compare({ sources: ${TEXTS} });
     let code;
     try { engine.compare({ sources: [] }); } catch (error) { code = error instanceof FactdiffError && error.code; }
     console.log(JSON.stringify([report.findings[0].verdict, engine.extract({ text: '11 sailors' }).mentions[0].figure.value,
       code, typeof PageText, typeof BackgroundEngine]));`,
  );
  const { stdout } = await run(process.execPath, [file], { cwd: project });
  assert.deepEqual(JSON.parse(stdout), ['conflict', '11', 'bad-request', 'function', 'function']);
});

test('node: the command', async () => {
  await write('a.txt', 'The wreck killed 11 sailors.\n');
  await write('b.txt', 'The wreck killed 12 sailors.\n');
  const done = await run(join(project, 'node_modules/.bin/factdiff'), ['compare', 'a.txt', 'b.txt'], {
    cwd: project,
  }).catch((error) => error);
  assert.equal(done.code, 1);
  assert.match(done.stdout, /CONFLICT[^]*A {2}11[^]*B {2}12/);
});

test('types: right calls pass, wrong ones do not', async () => {
  const good = `import { createEngine, BackgroundEngine, Highlighter, type Report, type Verdict } from 'factdiff';
    import { FactDiffElement, fillHosts, translate } from 'factdiff/fact-diff.js';
    import { exportReport, type Format } from 'factdiff/factdiff-exports.js';
    import { openLater, type Later } from 'factdiff/factdiff-views.js';
    import * as worker from 'factdiff/factdiff-worker.js';
    import wasmUrl from 'factdiff/factdiff.wasm';
    const engine = await createEngine({ wasmUrl: new URL('x.wasm', 'http://x/') });
    const report: Report = engine.compare({ sources: [{ text: 'a', published: '2025-09-05' }], options: { locale: 'en-GB' } });
    const verdict: Verdict = report.findings[0].verdict;
    const element = document.querySelector('fact-diff');
    if (element) element.report = report;
    const background = new BackgroundEngine({ workerUrl: 'factdiff-worker.js' });
    const format: Format = 'csv';
    const { name, text }: { name: string; text: string } = exportReport(format, { report, texts: [], shown: report.findings, dismissed: [] });
    const views: Later | null = element?.shadowRoot ? openLater(element.shadowRoot, {}) : null;
    const hosted = await createEngine({ wasmUrl });
    fillHosts(document);
    translate({ locale: 'de' });
    const made: boolean = element instanceof FactDiffElement;
    void [made, worker, name, text, views, hosted];
    const later: Promise<Report | null> = background.compare({ sources: [] });
    export { verdict, later, Highlighter };\n`;
  const tsc = join(ROOT, 'node_modules/.bin/tsc');
  const flags = '--ignoreConfig --noEmit --strict --target es2023 --lib es2024,dom,dom.iterable'.split(' ');
  for (const resolution of [
    ['--module', 'nodenext'],
    ['--module', 'esnext', '--moduleResolution', 'bundler'],
  ]) {
    const file = await write('good.ts', good);
    const { stdout } = await run(tsc, [...flags, ...resolution, file], { cwd: project }).catch((error) => error);
    assert.equal(stdout, '', resolution.join(' '));
    const bad = await write('bad.ts', `${good}engine.compare({ texts: [] });\nreport.findngs;\n`);
    const { stdout: said } = await run(tsc, [...flags, ...resolution, bad], { cwd: project }).catch((error) => error);
    assert.match(said, /bad\.ts.*'texts'[^]*bad\.ts.*'findngs'/);
  }
});

test('a page with nothing but <script type="module">', async (t) => {
  const url = await serveFolder(t, project);
  const map = '{ "imports": { "factdiff": "/node_modules/factdiff/dist/factdiff.js" } }';
  await write(
    'plain.html',
    html(`<script type="importmap">${map}</script><script type="module">${program()}</script>`),
  );
  assert.equal(await verdictOn(t, `${url}plain.html`), 'conflict');
});

test('a page that runs it in a worker', async (t) => {
  const url = await serveFolder(t, project);
  const module = `import { BackgroundEngine } from '/node_modules/factdiff/dist/factdiff.js';
    const engine = new BackgroundEngine({ workerUrl: '/node_modules/factdiff/dist/factdiff-worker.js' });
    document.title = (await engine.compare({ sources: ${TEXTS} })).findings[0].verdict;`;
  await write('worker.html', html(`<script type="module">${module}</script>`));
  assert.equal(await verdictOn(t, `${url}worker.html`), 'conflict');
});

test('an esbuild bundle, the WASM copied beside it or named by its loader', async (t) => {
  /** @type {esbuild.BuildOptions} */
  const options = { absWorkingDir: project, bundle: true, format: 'esm', logLevel: 'silent', target: 'es2022' };
  await write('beside.js', program());
  const beside = await esbuild.build({ ...options, entryPoints: ['beside.js'], outfile: 'bundle/beside.js' });
  assert.deepEqual(
    beside.warnings.map(({ text }) => text),
    [],
  );
  await writeFile(
    join(project, 'bundle/factdiff.wasm'),
    await readFile(join(project, 'node_modules/factdiff/dist/factdiff.wasm')),
  );
  await write('loaded.js', `import wasmUrl from 'factdiff/factdiff.wasm';\n${program('{ wasmUrl }')}`);
  await esbuild.build({
    ...options,
    entryPoints: ['loaded.js'],
    outdir: 'bundle',
    loader: { '.wasm': 'file' },
    publicPath: '/bundle/',
  });
  const url = await serveFolder(t, project);
  for (const name of ['beside', 'loaded']) {
    await write(`${name}.html`, html(`<script type="module" src="/bundle/${name}.js"></script>`));
    assert.equal(await verdictOn(t, `${url}${name}.html`), 'conflict', name);
  }
});

test('Vite, built and as its development server', { timeout: 120_000 }, async (t) => {
  const root = join(project, 'vite');
  await write('vite/index.html', html('<script type="module" src="/main.js"></script>'));
  await write('vite/main.js', `import wasmUrl from 'factdiff/factdiff.wasm?url';\n${program('{ wasmUrl }')}`);
  /** @type {import('vite').InlineConfig} */
  const config = {
    root,
    configFile: false,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', fs: { allow: [project] } },
    build: { target: 'es2022' },
  };
  await buildWithVite(config);
  assert.equal(await verdictOn(t, await serveFolder(t, join(root, 'dist'))), 'conflict');
  const server = await createViteServer(config);
  t.after(() => server.close());
  await server.listen();
  assert.equal(await verdictOn(t, server.resolvedUrls?.local[0] ?? ''), 'conflict');
});

test('Vite without a word about the WASM', { timeout: 120_000 }, async (t) => {
  const root = join(project, 'vite-plain');
  await write('vite-plain/index.html', html('<script type="module" src="/main.js"></script>'));
  await write('vite-plain/main.js', program());
  await buildWithVite({ root, configFile: false, logLevel: 'error', build: { target: 'es2022' } });
  assert.equal(await verdictOn(t, await serveFolder(t, join(root, 'dist'))), 'conflict');
});
