// The set-up says what is missing and how to get it, and a failed step keeps what it printed.

import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { runStep, StepError } from '../../wasm/steps.mjs';
import { installTools } from '../../wasm/toolchain.mjs';

const MISSING = [{ program: 'no-such-program', debian: 'no-such-package', why: 'is missing here' }];

test('nothing is installed where nothing is missing', async () => {
  await installTools([{ file: process.execPath, debian: 'no-such-package', why: 'is here' }]);
});

test('without apt-get the missing tools are named', async () => {
  const path = process.env.PATH;
  process.env.PATH = '';
  try {
    await assert.rejects(installTools(MISSING), /no-such-package \(is missing here\).*package manager/);
  } finally {
    process.env.PATH = path;
  }
});

test('without rights the one command is named', async (t) => {
  t.mock.method(/** @type {{ getuid(): number }} */ (process), 'getuid', () => 1000);
  const path = process.env.PATH;
  // apt-get must be found, not run: any folder that has a file of that name will do.
  if (!(path ?? '').includes('/usr/bin')) process.env.PATH = `/usr/bin:${path}`;
  await assert.rejects(installTools(MISSING), /apt-get install -y no-such-package|package manager/);
});

test('a step that fails names its command and keeps its output', async (t) => {
  t.mock.method(console, 'error', () => {});
  const step = runStep('Fail', process.execPath, ['-e', 'console.log("said"); process.exit(3)']);
  await assert.rejects(step, (error) => {
    assert.ok(error instanceof StepError);
    assert.match(error.message, /Fail failed: .*exit code 3/);
    assert.match(error.output, /said/);
    return true;
  });
  await assert.rejects(runStep('Start', 'no-such-program', []), /ENOENT/);
});
