// The licences of all code that is in the built files, as one text:  await licenceText()  -> "# Licences\n\nFactdiff's own…"
//
// The build takes no code from anywhere else: Emscripten's loader and Readability are all that the JavaScript files hold
// beside this project's own.

import { readFile } from 'node:fs/promises';

const ROOT = new URL('../../', import.meta.url);
const VENDOR = new URL('node_modules/re2/vendor/', ROOT);

/** @param {string} holders */
const mit = (holders) => `${holders}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const LLVM_EXCEPTION = `LLVM Exceptions to the Apache 2.0 License

As an exception, if, as a result of your compiling your source code, portions of this Software are embedded into an Object
form of such source code, you may redistribute such embedded portions in such Object form without complying with the
conditions of Sections 4(a), 4(b) and 4(d) of the License.

In addition, if you combine or link compiled forms of this Software with software that is licensed under the GPLv2
("Combined Software") and if a court of competent jurisdiction determines that the patent provision (Section 3), the
indemnity provision (Section 9) or other Section of the License conflicts with the conditions of the GPLv2, you may
retroactively and prospectively choose to deem waived or otherwise exclude such Section(s) of the License, but only in
their entirety and only with respect to the Combined Software.`;

const READABILITY_CHANGES = `Changed for Factdiff: what it kept as markup and parsed again is kept as nodes (web/readability-without-markup.mjs).
The text of the Apache License 2.0 stands above, with Abseil.`;

const OF_PROJECT = `Factdiff's own code is under the MIT licence:`;

// The plugin's directory takes what is under the GPL or a licence that fits it; MIT fits both versions, Apache-2.0 version 3.
const OF_PLUGIN = `The plugin as a whole is free software under the GNU General Public License, version 2 (LICENSE.txt) or, at your option, any
later version. assets/factdiff.wasm also holds code under the Apache License 2.0, which goes together with version 3 of the
GPL: whoever passes on the plugin with that file does so under version 3 or later.

Factdiff's own code in it may be used under the MIT licence as well:`;

/**
 * @param {{ isPlugin?: boolean }} [options] isPlugin: of the WordPress plugin
 * @returns {Promise<string>} Markdown
 */
export async function licenceText({ isPlugin = false } = {}) {
  const [own, re2, abseil, readability] = await Promise.all(
    [
      new URL('LICENSE', ROOT),
      new URL('re2/LICENSE', VENDOR),
      new URL('abseil-cpp/LICENSE', VENDOR),
      new URL('node_modules/@mozilla/readability/LICENSE.md', ROOT),
    ].map((path) => readFile(path, 'utf8')),
  );
  /** @type {[string, string][]} */
  const rows = [
    ['RE2: BSD-3-Clause', re2],
    [
      'nlohmann_json: MIT',
      mit(
        'Copyright 2013-2022 Niels Lohmann\nCopyright 2009 Florian Loitsch\nCopyright 2008-2009 Bjoern Hoehrmann <bjoern@hoehrmann.de>',
      ),
    ],
    ['Emscripten (runtime, Embind): MIT', mit('Copyright 2010-2022 The Emscripten Authors')],
    ['musl (C library): MIT', mit('Copyright 2005-2020 Rich Felker, et al.')],
    ['dlmalloc: public domain (CC0)', 'Written by Doug Lea and released to the public domain.'],
    [
      'libc++, libc++abi, compiler-rt: Apache-2.0 WITH LLVM-exception',
      `The LLVM Project. The Apache License 2.0 stands below, with Abseil.\n\n${LLVM_EXCEPTION}`,
    ],
    ['Abseil: Apache-2.0', abseil],
  ];
  if (!isPlugin) rows.push(['@mozilla/readability: Apache-2.0', `${readability.trim()}\n\n${READABILITY_CHANGES}`]);
  const head = `# Licences

${isPlugin ? OF_PLUGIN : OF_PROJECT}

${fenced(own)}

The compiled engine (factdiff.wasm, factdiff-command.wasm, the bytes in the demo page) and its loader hold the code of others, too.${
    isPlugin
      ? ''
      : '\nThe demo page and the browser extension also hold @mozilla/readability, which the npm package does not.'
  }
`;
  return `${head}${rows.map(([name, text]) => `\n## ${name}\n\n${fenced(text)}\n`).join('')}`;
}

/** @param {string} text */
function fenced(text) {
  return `\`\`\`text\n${text.replace(/^\s*\n|\s+$/g, '')}\n\`\`\``;
}
