import { readFileSync } from 'node:fs';

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

/** One record a line. */
export function readRecords<T>(path: string | URL): T[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}
