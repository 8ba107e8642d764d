// The libraries that the bench measures beside the engine: installed by it into a folder of its own, so that nothing of
// this is a dependency of the project.
//
//   const folder = await installPeers();     build/bench/peers, kept for the next run

import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runStep } from '../../wasm/steps.mjs';

const FOLDER = new URL('../../build/bench/peers/', import.meta.url);

/** Pinned, so that two runs of the bench compare the same things. */
const VERSIONS = {
  '@microsoft/recognizers-text-suite': '1.3.1',
  'chrono-node': '2.10.3',
  compromise: '14.17.0',
  'compromise-dates': '3.9.0',
  diff: '9.0.0',
  'wink-eng-lite-web-model': '1.8.1',
  'wink-nlp': '2.4.0',
};

export async function installPeers() {
  await mkdir(FOLDER, { recursive: true });
  const wanted = JSON.stringify({ private: true, dependencies: VERSIONS });
  const manifest = new URL('package.json', FOLDER);
  const same = existsSync(manifest) && (await readFile(manifest, 'utf8')) === wanted;
  if (!same || !existsSync(new URL('node_modules/wink-nlp/package.json', FOLDER))) {
    await writeFile(manifest, wanted);
    await runStep('Install the libraries to compare with into build/bench/peers', 'npm', [
      'install',
      '--prefix',
      fileURLToPath(FOLDER),
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-package-lock',
    ]);
  }
  return fileURLToPath(FOLDER);
}

/** `require` as a module in the peers' folder sees it. */
export function requirePeer() {
  return createRequire(new URL('package.json', FOLDER));
}
