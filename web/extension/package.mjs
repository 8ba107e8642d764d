// Packs dist/extension/ for the two stores:  npm run package:extension
//
//   dist/factdiff-chromium.zip   dist/factdiff-firefox.zip
//
// Both hold the same program. Each store's manifest leaves out what only the other browser reads, so that neither warns of it.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { zipOf } from '../zip.mjs';

const DIST = new URL('../../dist/', import.meta.url);

/** @typedef {'chromium' | 'firefox'} Browser */
/** @typedef {Record<string, any>} Manifest */

/**
 * The one manifest as one store wants it.
 *
 * @param {Manifest} manifest
 * @param {Browser} browser
 * @returns {Manifest}
 */
export function manifestFor(manifest, browser) {
  const { background, permissions, ...rest } = manifest;
  if (browser === 'chromium') {
    const { browser_specific_settings, sidebar_action, ...kept } = rest;
    void [browser_specific_settings, sidebar_action];
    return { ...kept, permissions, background: { service_worker: background.service_worker } };
  }
  const { minimum_chrome_version, side_panel, ...kept } = rest;
  void [minimum_chrome_version, side_panel];
  return {
    ...kept,
    permissions: permissions.filter((/** @type {string} */ name) => name !== 'sidePanel'),
    background: { scripts: background.scripts },
  };
}

/** @param {Browser} browser @param {URL} [folder] that build.mjs has filled @returns {Promise<Buffer>} the archive */
export async function packFor(browser, folder = new URL('extension/', DIST)) {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const entries = await Promise.all(
    names
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = `${entry.parentPath.replaceAll('\\', '/').replace(/\/$/, '')}/${entry.name}`;
        return { name: path.slice(fileURLToPath(folder).length), bytes: await readFile(path) };
      }),
  );
  return zipOf(
    entries.map(({ name, bytes }) =>
      name === 'manifest.json'
        ? {
            name,
            bytes: Buffer.from(`${JSON.stringify(manifestFor(JSON.parse(bytes.toString()), browser), null, 2)}\n`),
          }
        : { name, bytes },
    ),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const browser of /** @type {Browser[]} */ (['chromium', 'firefox'])) {
    const archive = await packFor(browser);
    await writeFile(new URL(`factdiff-${browser}.zip`, DIST), archive);
    console.log(`dist/factdiff-${browser}.zip: ${Math.round(archive.length / 1024)} KB`);
  }
}
