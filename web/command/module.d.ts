// The command compiled for node, build/wasm/factdiff-command.cjs: wasm/command.cpp says what each call does.

/** What the command asks of node: core/cli/host.h in JavaScript. */
export interface Host {
  readFile(path: string, limit: number): { bytes: Uint8Array } | { isTooLarge: true } | { problem: string };
  writeFile(path: string, bytes: Uint8Array): boolean;
  writeOut(bytes: Uint8Array): boolean;
  writeError(bytes: Uint8Array): void;
  /** Characters in a line; 0 where the terminal does not say, -1 where there is none. */
  terminalWidth(): number;
  environmentVariable(name: string): string;
}

/** Lines of NDJSON to answer: how many at a time (0: one a core), and the bytes beyond which a line is not read. */
export interface Lines {
  verb: number;
  jobs: number;
  limit: number;
}

/** outcome: 0 quiet, 1 alarm, 2 error. */
export interface LineAnswer {
  json: string;
  outcome: number;
}

export interface CommandModule {
  setHost(host: Host): void;
  run(words: string[]): number;
  linesOf(words: string[]): Lines | undefined;
  answerLine(verb: number, line: Uint8Array): LineAnswer;
  finishLines(words: string[], lines: number, bad: number, alarm: boolean): number;
}

declare const factory: (options: { wasmBinary: Uint8Array }) => Promise<CommandModule>;
export default factory;
