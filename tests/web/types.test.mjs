// factdiff.d.ts against what the engine really writes: tsc reads each report as a value of type Report.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createEngine } from '../../web/src/engine.js';
import { sampleTexts } from './sample-report.mjs';

const ROOT = new URL('../../', import.meta.url);
const FOLDER = new URL('build/types/', ROOT);
const GOLDEN = new URL('tests/golden/', ROOT);

test('every report has the type it says', async () => {
  const engine = await createEngine({ wasmUrl: new URL('build/wasm/factdiff.wasm', ROOT) });
  const reports = [JSON.stringify(engine.compare({ sources: (await sampleTexts()).map((text) => ({ text })) }))];
  const names = existsSync(GOLDEN) ? await readdir(GOLDEN, { recursive: true }) : [];
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    const text = await readFile(new URL(name, GOLDEN), 'utf8');
    if (JSON.parse(text).schema === 'factdiff/1') reports.push(text);
  }
  await mkdir(FOLDER, { recursive: true });
  const types = "import type { Report } from '../../web/src/factdiff.d.ts';\n";
  await writeFile(
    new URL('reports.ts', FOLDER),
    types + reports.map((report, index) => `export const report${index}: Report = ${report};\n`).join(''),
  );
  const tsc = fileURLToPath(new URL('node_modules/.bin/tsc', ROOT));
  const flags = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--target',
    'es2023',
    '--module',
    'nodenext',
    '--allowImportingTsExtensions',
  ];
  const { stdout } = await promisify(execFile)(tsc, [...flags, 'build/types/reports.ts'], {
    cwd: fileURLToPath(ROOT),
  }).catch((error) => error);
  assert.equal(stdout, '');
});
