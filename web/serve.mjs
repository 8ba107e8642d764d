// Serves dist/ on this machine alone and prints the address.  node web/serve.mjs [PORT]  ->  http://localhost:8080/
//
// Where there is a desktop the page is opened; nothing fails without one.

import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const FIRST_PORT = Number(process.argv[2] ?? process.env.PORT ?? 8080);
const TRIES = 20;

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
};

const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = normalize(join(DIST, path === '/' ? 'demo.html' : path));
  if (!file.startsWith(DIST.endsWith(sep) ? DIST : DIST + sep)) return answer(response, 403, 'Not here.');
  try {
    const content = await readFile(file);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    response.end(content);
  } catch {
    answer(response, 404, `No ${path} in dist/. Run: npm run build`);
  }
});

listen(FIRST_PORT, TRIES);

// A port that is taken is no reason to stop: the next one is tried.
/** @param {number} port @param {number} tries */
function listen(port, tries) {
  server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code === 'EADDRINUSE' && tries > 0) return listen(port + 1, tries - 1);
    console.error(`The server could not start: ${error.message}. Choose another port: node web/serve.mjs PORT`);
    process.exitCode = 1;
  });
  server.listen(port, '127.0.0.1', () => {
    server.removeAllListeners('error');
    const address = server.address();
    const url = `http://localhost:${typeof address === 'object' ? address?.port : port}/`;
    console.log(`Factdiff is at ${url}   (Ctrl+C ends it)`);
    openBrowser(url);
  });
}

/** @param {string} url */
function openBrowser(url) {
  if (!process.stdout.isTTY || (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY))
    return;
  const opener = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {string} text */
function answer(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}
