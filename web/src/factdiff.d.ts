// The types of everything that enters and leaves the engine, whichever door it leaves by.
//
//   const engine = await createEngine();
//   const report: Report = engine.compare({ sources: [{ text: '…' }, { text: '…' }] });
//   report.findings[0].verdict  // 'derived'
//
//   engine.compare({ sources: [] })  // throws FactdiffError, code 'bad-request'

export type FigureType =
  'money' | 'percent' | 'count' | 'measure' | 'duration' | 'age' | 'date' | 'time' | 'ordinal' | 'ratio' | 'score';

export type Hedge = 'exact' | 'about' | 'nearly' | 'over' | 'at-least' | 'under' | 'at-most' | 'range' | 'vague';

export type FigureVerdict = 'agree' | 'compatible' | 'derived' | 'conflict' | 'incomparable' | 'miscalculated';
export type QuoteVerdict = 'same' | 'cropped' | 'altered' | 'unquoted' | 'paraphrase' | 'speaker';
export type Verdict = FigureVerdict | QuoteVerdict | 'only';

export type Role = 'value' | 'part' | 'total' | 'whole' | 'base' | 'change';

/** One text to compare. Only `text` is required. */
export interface SourceInput {
  id?: string;
  title?: string;
  url?: string;
  /** ISO 8601 date; anchors "on Thursday". */
  published?: string;
  text: string;
}

export interface Options {
  /** BCP 47; "en-GB" reads 5/6/2024 day first. Default "en". */
  locale?: string;
  /** 0..1; findings below it are left out. Default 0. */
  minSalience?: number;
}

export interface CompareRequest {
  /** 1 to 50 sources; one alone is checked against itself. Together at most 10 MiB of UTF-8. */
  sources: SourceInput[];
  options?: Options;
}

export interface ExtractRequest extends SourceInput {
  options?: Options;
}

export interface Figure {
  type: FigureType;
  /** Exact decimal, or ISO 8601 for dates; null for a range or a vague count. */
  value: string | null;
  low: string | null;
  high: string | null;
  /** ISO 4217, a CLDR unit identifier, "percent", a singular counted noun, or "". */
  unit: string;
  hedge: Hedge;
  direction: 'up' | 'down' | null;
  /** What is measured, in the text's own words. */
  of: string;
  /** Who the text says gives the figure; null for its author. */
  statedBy: string | null;
  /** The values the judge takes the words to allow; an open end is null. */
  interval?: [string | null, string | null];
  numerator?: string;
  denominator?: string;
  /** The second spelling of one measure: "8km" of "5 miles (8km)". */
  also?: string;
}

export interface Quote {
  /** Printed in quotation marks. */
  marked: boolean;
  speaker: string | null;
  /** UTF-16 offsets of the words that name the speaker. */
  speakerSpan?: [number, number] | null;
  cue?: string | null;
  /** Index of the earlier mention of a quote split by its attribution. */
  continues?: number;
  /** Without marks, but the speaker's very words: in a transcript or a speech. */
  spoken?: boolean;
  /** Sentences of a longer quote around it that another source quotes apart. */
  part?: boolean;
  /** In a report kept without its texts: the quote goes on after `text`. */
  cut?: true;
}

interface MentionPlace {
  /** Index into the report's `sources`. */
  source: number;
  /** UTF-16 code units into that source's text, half open. */
  start: number;
  end: number;
  /** Exactly that slice of the text. */
  text: string;
}

export type FigureMention = MentionPlace & { kind: 'figure'; figure: Figure };
export type QuoteMention = MentionPlace & { kind: 'quote'; quote: Quote };
export type Mention = FigureMention | QuoteMention;

export interface Member {
  /** Index into the report's `mentions`. */
  mention: number;
  role: Role;
}

/** One step of a word diff; UTF-16 offsets within the texts of `diffOf`. */
export interface DiffStep {
  op: 'equal' | 'delete' | 'insert' | 'replace';
  a: [number, number];
  b: [number, number];
}

export interface Finding {
  id: string;
  kind: 'figure' | 'quote';
  verdict: Verdict;
  /** Why, most telling first: "sum", "rounding", "words-cut" … */
  reasons: string[];
  about: string;
  /** 0..1, for order. */
  salience: number;
  /** 0..1, that the members speak of one fact. */
  confidence: number;
  /** One sentence with the figures in it. */
  explanation: string;
  members: Member[];
  /** Indexes of the sources that do not state it. */
  absent: number[];
  diff?: DiffStep[];
  diffOf?: [number, number];
}

export interface SourceSummary {
  id?: string;
  title?: string;
  url?: string;
  published?: string | null;
  /** UTF-16 code units. */
  length: number;
  /** Sources that are rewrites of one text carry the same number. */
  origin?: number;
}

export interface Report {
  schema: string;
  engine: string;
  sources: SourceSummary[];
  /** In text order, source by source. */
  mentions: Mention[];
  /** Most important first. */
  findings: Finding[];
  /** What a person has taken off the list, reason by key: in a report that <fact-diff> has saved. */
  dismissed?: Record<string, string>;
}

export interface Extraction {
  mentions: Mention[];
}

export type ErrorCode = 'bad-request' | 'too-large' | 'engine-unavailable';

/** The message is a cause and a next step, in words for a developer. */
export class FactdiffError extends Error {
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown });
  readonly code: ErrorCode;
}

export interface EngineOptions {
  /** Where the .wasm file is hosted, if not beside the module. */
  wasmUrl?: string | URL;
  /** The .wasm file's bytes, already at hand; nothing is fetched. */
  wasmBytes?: ArrayBuffer | Uint8Array;
}

export interface Engine {
  compare(request: CompareRequest): Report;
  extract(request: ExtractRequest): Extraction;
  /** "0.1.0" */
  version(): string;
}

/** Loads the WASM once; the same call in a page, in a worker and in node. Rejects with `engine-unavailable`. */
export function createEngine(options?: EngineOptions): Promise<Engine>;
