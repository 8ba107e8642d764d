// The demo is one file: the licences of what is in it stand at its end.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

test('the demo page holds the licences of bundled code, in a comment that nothing in them ends', async () => {
  const page = await readFile(new URL('../../dist/demo.html', import.meta.url), 'utf8');
  const [, comment, rest] = /<!--\n(# Licences[^]*?)-->([^]*)$/.exec(page) ?? [];
  for (const words of ['The Factdiff authors', 'Copyright (c) 2010 Arc90', 'Abseil', 'RE2', 'nlohmann_json', 'musl'])
    assert.ok(comment?.includes(words), words);
  assert.match(rest, /^\s*<\/body>\s*<\/html>\s*$/);
});
