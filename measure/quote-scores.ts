/** How well quotes are given to their speakers. */
import { findMentions } from '../index/names/mentions.ts';
import { findQuotes } from '../index/quotes/find-quotes.ts';
import type { Quote } from '../index/types.ts';

/** A text with its quotes. Offsets are UTF-16 code units, without the marks. */
export interface GoldQuotes {
  readonly id: string;
  readonly text: string;
  readonly gold: { readonly quotes: readonly GoldQuote[] };
}

interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly form: Quote['form'];
  readonly speaker: { readonly text: string; readonly name: string } | null;
}

/** In [0, 1]. */
export interface QuoteScores {
  /** The share of the quotes that are found and given to their speaker, or rightly to nobody. */
  readonly accuracy: number;
  /** The share of the speakers given that are right. */
  readonly precision: number;
  /** The share of the quotes whose form is told. */
  readonly form: number;
}

const MIN_WORDS = 4;

/** Counts quotes of four words and more. A speaker is right where the name is the one, or one holds the other. */
export function scoreQuotes(records: readonly GoldQuotes[]): QuoteScores & { readonly quotes: number } {
  const count = { quotes: 0, right: 0, given: 0, rightlyGiven: 0, form: 0 };
  for (const { text, gold } of records) {
    const found = findQuotes(text, findMentions(text));
    for (const sought of gold.quotes) {
      if (text.slice(sought.start, sought.end).trim().split(/\s+/).length < MIN_WORDS) continue;
      const quote = found.find(({ span }) => span.start < sought.end && sought.start < span.end);
      const isRight = quote !== undefined && isSameSpeaker(text, quote, sought);
      count.quotes += 1;
      if (isRight) count.right += 1;
      if (quote?.form === sought.form) count.form += 1;
      if (quote?.speaker) count.given += 1;
      if (quote?.speaker && isRight) count.rightlyGiven += 1;
    }
  }
  return {
    quotes: count.quotes,
    accuracy: count.right / Math.max(1, count.quotes),
    precision: count.rightlyGiven / Math.max(1, count.given),
    form: count.form / Math.max(1, count.quotes),
  };
}

function isSameSpeaker(text: string, { speaker }: Quote, sought: GoldQuote): boolean {
  if (speaker === null || sought.speaker === null) return speaker === sought.speaker;
  const words = text.slice(speaker.span.start, speaker.span.end);
  const own = [speaker.name, words].map(plain);
  const right = [sought.speaker.name, sought.speaker.text].map(plain);
  return holds(own[0], right[0]) || holds(right[0], own[0]) || holds(own[0], right[1]);
}

function holds(whole = '', part = ''): boolean {
  return part !== '' && ` ${whole} `.includes(` ${part} `);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
