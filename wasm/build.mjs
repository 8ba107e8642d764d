// Builds the engine for the browser, with whatever that needs:  node wasm/build.mjs  ->  build/wasm/factdiff.{mjs,wasm}

import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runStep, StepError } from './steps.mjs';
import { BUILD_TOOLS, installPackages, installTools } from './toolchain.mjs';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

try {
  await installTools(BUILD_TOOLS);
  await installPackages();
  await runStep('Configure the WebAssembly build', 'cmake', ['--preset', 'wasm']);
  await runStep('Compile the engine to WebAssembly', 'cmake', ['--build', '--preset', 'wasm']);
} catch (error) {
  // A failed step has shown its output; everything else explains itself in its message.
  console.error(error instanceof StepError || !(error instanceof Error) ? String(error) : error.message);
  process.exitCode = 1;
}
