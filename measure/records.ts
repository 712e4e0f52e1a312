import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ExitError, STATUS } from '../src/status.ts';

/** A question with its right answer. Offsets are UTF-16 code units into the article's text. */
export interface GoldQuestion {
  readonly id: string;
  readonly question: string;
  /** The id of the one article that may answer. */
  readonly in?: string;
  readonly source?: string;
  readonly after?: string;
  readonly before?: string;
  /** The day on which it is asked: newer articles then rank higher. */
  readonly asOf?: string;
  readonly kind?: string;
  readonly limit?: number;
  readonly gold: Gold;
}

/** Which of these is given depends on the set. */
export interface Gold {
  /** The question has no answer in the corpus. */
  readonly outcome?: 'no-match';
  /** Beginnings of the ids of the articles that may answer. */
  readonly article?: string | readonly string[];
  /** Words of which one must stand in the first excerpt. */
  readonly mustContain?: string | readonly string[];
  /** Ids of the articles that are to be found. */
  readonly relevant?: readonly string[];
  /** Where the answer stands in the relevant article. */
  readonly answers?: readonly { readonly text: string; readonly start: number }[];
  /** Sentences that the excerpts should hold. */
  readonly facts?: readonly { readonly text: string }[];
}

/** Questions that follow each other. */
export interface GoldConversation {
  readonly id: string;
  readonly turns: readonly (Omit<GoldQuestion, 'id'> & {
    /** A pattern that the question must match as it was understood. */
    readonly understood?: string;
  })[];
}

/** One record a line, each with an id. A file that cannot be used is told in a sentence, with the line that is damaged. */
export function readRecords<T extends { readonly id: string }>(path: string | URL): T[] {
  const name = path instanceof URL ? fileURLToPath(path) : path;
  const records = readText(name)
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : readRecord<T>(line, `${name}:${at + 1}`)));
  if (records.length === 0) throw unusable(`${name}: there is no record in it.`);
  return records;
}

/** Records that each hold a question and what is right. */
export function readQuestions(path: string | URL): GoldQuestion[] {
  const records = readRecords<GoldQuestion>(path);
  const wrong = records.find(({ question, gold }) => typeof question !== 'string' || !isRecord(gold));
  if (wrong) throw unusable(`${path}: “${wrong.id}” lacks its question or its gold.`);
  return records;
}

/** What is measured cannot be used as it is; the message says which file, which line of it and why. */
export function unusable(message: string): ExitError {
  return new ExitError(message, STATUS.usage);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw unusable(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function readRecord<T>(line: string, place: string): T {
  const record = parse(line);
  if (!isRecord(record)) throw unusable(`${place}: is no JSON object.`);
  if (typeof record.id !== 'string') throw unusable(`${place}: has no "id".`);
  return record as T;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
