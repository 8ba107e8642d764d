// Where the built files come from, and their hashes.
//
//   provenance.json  { "engine": "0.1.0", "commit": "…", "build": ["cmake --preset wasm", …], "tools": {…}, "flags": "…",
//                      "files": { "factdiff.wasm": { "bytes": 1160177, "sha256": "…", "integrity": "sha384-…" }, … } }
//   integrity.txt    fact-diff.js sha384-…          a line a file, for integrity="…" in a page

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

const ROOT = new URL('../../', import.meta.url);
const BUILD = ['npm ci --ignore-scripts', 'cmake --preset wasm', 'cmake --build --preset wasm', 'node web/build.mjs'];

/** @param {URL} folder dist/  @param {string[]} names of files in it */
export async function writeProvenance(folder, names) {
  const rows = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(new URL(name, folder));
      const hash = (/** @type {string} */ kind, /** @type {'hex' | 'base64'} */ form) =>
        createHash(kind).update(bytes).digest(form);
      return {
        name,
        bytes: bytes.length,
        sha256: hash('sha256', 'hex'),
        integrity: `sha384-${hash('sha384', 'base64')}`,
      };
    }),
  );
  const provenance = {
    engine: JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8')).version,
    commit: say('git', ['rev-parse', 'HEAD']),
    changed: say('git', ['status', '--porcelain', '--untracked-files=no']) !== '',
    build: BUILD,
    tools: { emscripten: say('em++', ['--version']).split('\n')[0], cmake: say('cmake', ['--version']).split('\n')[0] },
    re2: JSON.parse(await readFile(new URL('node_modules/re2/package.json', ROOT), 'utf8')).version,
    preset: await wasmPreset(),
    files: Object.fromEntries(rows.map(({ name, ...row }) => [name, row])),
  };
  await writeFile(new URL('provenance.json', folder), `${JSON.stringify(provenance, null, 2)}\n`);
  const lines = rows.map(({ name, integrity }) => `${name} ${integrity}\n`);
  await writeFile(new URL('integrity.txt', folder), lines.join(''));
}

// The compiler's flags, from the file that sets them; the linker's are in wasm/CMakeLists.txt, one a line with its reason.
async function wasmPreset() {
  const { configurePresets } = JSON.parse(await readFile(new URL('CMakePresets.json', ROOT), 'utf8'));
  return configurePresets.find((/** @type {{ name: string }} */ preset) => preset.name === 'wasm');
}

// "" where the program is not here: a source archive has no git.
/** @param {string} program @param {string[]} args */
function say(program, args) {
  try {
    return execFileSync(program, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}
