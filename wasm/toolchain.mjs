// Finds what a build needs and installs what is missing, saying so first.
//
//   await installTools(BUILD_TOOLS)   ->  Installing with apt-get: emscripten (compiles C++ to WebAssembly), …
//   await installPackages()           ->  npm ci, when node_modules does not fit package-lock.json

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runStep } from './steps.mjs';

/** @typedef {{ debian: string, why: string, program?: string, file?: string }} Tool */

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PACKAGES_STAMP = join(ROOT, 'node_modules', '.factdiff-lock');

/** @type {Tool[]} */
export const BUILD_TOOLS = [
  { program: 'em++', debian: 'emscripten', why: 'compiles C++ to WebAssembly' },
  { file: '/usr/share/nodejs/acorn/package.json', debian: 'node-acorn', why: 'shortens its JavaScript' },
  { program: 'cmake', debian: 'cmake', why: 'describes the build' },
  { program: 'ninja', debian: 'ninja-build', why: 'runs it' },
  { file: '/usr/include/nlohmann/json.hpp', debian: 'nlohmann-json3-dev', why: 'reads and writes JSON' },
];

/** @type {Tool[]} */
export const TEST_TOOLS = [
  { program: 'g++', debian: 'g++', why: 'compiles the command' },
  { file: '/usr/include/doctest/doctest.h', debian: 'doctest-dev', why: 'tests in C++' },
  { program: 'clang-format', debian: 'clang-format', why: 'checks the layout of C++' },
  { program: 'parallel', debian: 'parallel', why: 'splits lines among processes' },
  { program: 'hugo', debian: 'hugo', why: 'builds a page with the snippet for it' },
  { program: 'jekyll', debian: 'jekyll', why: 'builds another' },
  { program: 'chromium', debian: 'chromium', why: 'opens the pages under test' },
  { program: 'firefox-esr', debian: 'firefox-esr', why: 'opens them a second time' },
];

/** @type {Tool[]} */
export const WORDPRESS_TOOLS = [
  { file: '/usr/share/wordpress/wp-load.php', debian: 'wordpress', why: 'is the CMS the plugin is tested in' },
  {
    file: '/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css',
    debian: 'wordpress-theme-twentytwentythree',
    why: 'is how its pages look',
  },
  { program: 'php', debian: 'php-cli', why: 'runs it' },
  { file: '/usr/share/doc/php-mysql', debian: 'php-mysql', why: 'lets PHP ask the database' },
  { file: '/usr/share/doc/php-xml', debian: 'php-xml', why: 'lets PHP read XML' },
  { file: '/usr/share/doc/php-mbstring', debian: 'php-mbstring', why: 'lets PHP read UTF-8' },
  { program: 'mariadbd', debian: 'mariadb-server', why: 'is the database' },
];

/** @type {Tool[]} */
export const FUZZ_TOOLS = [
  { program: 'clang++', debian: 'clang', why: 'compiles the fuzzers' },
  { file: '/usr/share/doc/libclang-rt-dev', debian: 'libclang-rt-dev', why: 'is libFuzzer and its sanitizers' },
];

/** @param {Tool[]} tools */
export async function installTools(tools) {
  const missing = findMissing(tools);
  if (missing.length === 0) return;
  const names = missing.map((tool) => tool.debian);
  const listed = missing.map((tool) => `${tool.debian} (${tool.why})`).join(', ');
  if (!hasProgram('apt-get')) {
    throw new Error(`Missing: ${listed}. Install them with your system's package manager and run this again.`);
  }
  if (process.getuid?.() !== 0) {
    throw new Error(`Missing: ${listed}.\nRun this, then try again:\n  sudo apt-get install -y ${names.join(' ')}`);
  }
  console.log(`Installing with apt-get: ${listed}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runStep("Read the system's package lists", 'apt-get', ['update'], { env });
  const install = ['install', '-y', '--no-install-recommends', ...names];
  await runStep(`Install ${names.length} system package${names.length > 1 ? 's' : ''}`, 'apt-get', install, { env });
  const stillMissing = findMissing(tools).map((tool) => tool.program ?? tool.file);
  if (stillMissing.length > 0) throw new Error(`apt-get did not bring ${stillMissing.join(', ')}.`);
}

/** Brings node_modules to what package-lock.json says; at once where it fits already. */
export async function installPackages() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  if (existsSync(PACKAGES_STAMP) && readFileSync(PACKAGES_STAMP, 'utf8') === lock) return;
  await runStep('Install npm packages (the sources of RE2 and Abseil among them)', 'npm', ['ci', '--ignore-scripts']);
  writeFileSync(PACKAGES_STAMP, lock);
}

/** @param {Tool[]} tools */
function findMissing(tools) {
  return tools.filter(({ program, file }) => (program ? !hasProgram(program) : !existsSync(file ?? '')));
}

/** @param {string} name */
function hasProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => folder !== '' && existsSync(join(folder, name)));
}
