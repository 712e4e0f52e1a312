import { splitWords } from '../language/words.ts';
import type { SourceNames } from './source-names.ts';

/** A text that may have been pasted, read as what it was copied from. */
export interface PastedText {
  /** Without the source that stands behind a headline. */
  readonly text: string;
  /** Whether it asks nothing: a headline or a sentence of an article. */
  readonly isStatement: boolean;
  /** Whether it is a long one or ends like a sentence. */
  readonly isSentence: boolean;
  /** The last word where it was cut off ("… to train the Belar…"): it may be half a word. Else null. */
  readonly cutWord: string | null;
}

const MIN_STATEMENT_WORDS = 6;
const MIN_SENTENCE_WORDS = 10;
const MAX_SOURCE_WORDS = 5;
const MAX_TITLE_WORDS = 3;
const MIN_HEADLINE_WORDS = 3;
/** What a headline is parted from its source by; nobody writes the first of them in a question. */
const BAR = / [|•·] /g;
const DASH = / [-–—] /g;
const CUT_OFF = /(\p{L}+)(?:…|\.\.\.)["”’]?$/u;
const ASKS =
  /^["“‘']?(?:who|whom|whose|what|whats|which|when|where|why|how|whos|anyone|anybody|did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|tell|name|list|explain|describe)\b/i;
/** "In which year …", "According to the report, who …": what leads up to a question. */
const LEADS_UP =
  /^["“‘']?(?:in|at|on|for|from|to|by|of|under|during|after|before|since|until|though|although|while|if|as|given|according|between|with|and|so|but|regarding|about)\b/i;
const ASKS_LATER = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/i;

/** Tells what was pasted from what was asked: a statement of six words or more that opens like one. */
export function readPasted(text: string, sources: SourceNames): PastedText {
  const headline = withoutSource(text, sources);
  const isStatement = isStated(headline);
  const cut = isStatement ? (CUT_OFF.exec(headline)?.[1] ?? null) : null;
  const isLong = splitWords(headline).length >= MIN_SENTENCE_WORDS;
  const isSentence = isStatement && (isLong || /[.…!]["”’]?$/.test(headline));
  return { text: headline, isStatement, isSentence, cutWord: cut };
}

function isStated(text: string): boolean {
  if (splitWords(text).length < MIN_STATEMENT_WORDS) return false;
  if (/\?["”’]?$/.test(text) || ASKS.test(text)) return false;
  if (LEADS_UP.test(text) && ASKS_LATER.test(text)) return false;
  return /^["“‘']?[\p{Lu}\p{N}]/u.test(text) || /[.…!]["”’]?$/.test(text);
}

/** "Ferry runs again | Harbour Post": behind a bar whatever is short, behind a dash what is written like a name. */
function withoutSource(text: string, sources: SourceNames): string {
  for (const [mark, isSource] of [
    [BAR, (name: string) => splitWords(name).length <= MAX_SOURCE_WORDS],
    [DASH, (name: string) => sources.find(name) !== null || isTitled(name)],
  ] as const) {
    const last = [...text.matchAll(mark)].at(-1);
    if (last === undefined) continue;
    const before = text.slice(0, last.index);
    const behind = text.slice(last.index + last[0].length);
    const isTail = !/[?"“”]/.test(behind) && isSource(behind);
    if (isTail && splitWords(before).length >= MIN_HEADLINE_WORDS) return before.trim();
  }
  return text;
}

/** "The Evening Mail": a name of few words, each with its capital. */
function isTitled(text: string): boolean {
  const words = splitWords(text);
  return words.length <= MAX_TITLE_WORDS && words.every(({ text: word }) => /^\p{Lu}|^of$/u.test(word));
}
