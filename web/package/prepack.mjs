// npm runs this before it packs: nobody publishes files that were not built from what is committed.
//
//   npm run package:npm             ->  "dist/ was built from commit 1a2b3c4, and this is 5d6e7f8. Run …", exit code 1
//   FACTDIFF_PACK=anyway npm run package:npm ->  the same words, and a package: for tests, while somebody works

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const ROOT = new URL('../../', import.meta.url);
const AGAIN = 'Run "npm run build", then pack again.';

const problem = findProblem();
if (problem) {
  console.error(`factdiff: ${problem}`);
  if (process.env.FACTDIFF_PACK !== 'anyway') process.exitCode = 1;
}

/** @returns {string} "" where dist/ is what the commit builds */
function findProblem() {
  const text = read('dist/provenance.json');
  if (!text) return `There is no dist/provenance.json: nothing is built. ${AGAIN}`;
  /** @type {{ engine: string, commit: string, changed: boolean, files: Record<string, { sha256: string }> }} */
  const { engine, commit, changed, files } = JSON.parse(text.toString());
  const { version } = JSON.parse(read('package.json')?.toString() ?? '{}');
  if (engine !== version) return `dist/ was built as version ${engine}, and package.json says ${version}. ${AGAIN}`;
  for (const [name, { sha256 }] of Object.entries(files)) {
    const bytes = read(`dist/${name}`);
    if (!bytes) return `dist/${name} is missing. ${AGAIN}`;
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
      return `dist/${name} is not the file that was built: its hash is not the one in dist/provenance.json. ${AGAIN}`;
    }
  }
  const head = git('rev-parse', 'HEAD');
  if (head === null) return ''; // a source archive
  if (git('status', '--porcelain', '--untracked-files=no')) {
    return 'Some files here are changed and not committed. Commit them or take them back, run "npm run build", then pack again.';
  }
  if (commit !== head) return `dist/ was built from commit ${short(commit)}, and this is ${short(head)}. ${AGAIN}`;
  return changed ? `dist/ was built while files were changed and not committed. ${AGAIN}` : '';
}

/** @param {string} path @returns {Buffer | null} */
function read(path) {
  try {
    return readFileSync(new URL(path, ROOT));
  } catch {
    return null;
  }
}

/** @param {string[]} args @returns {string | null} null where there is no git, or no repository of its own */
function git(...args) {
  try {
    return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

/** @param {string} commit */
function short(commit) {
  return commit ? commit.slice(0, 7) : 'none';
}
