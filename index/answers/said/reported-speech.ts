/** Sentences that tell in their own words what somebody said: "Holt said that the pier was closed". */
import { countWhile } from '../../language/count-while.ts';
import { splitWords, type Word } from '../../language/words.ts';
import { type Analysis, lyingWithin } from '../../passages/analysis.ts';
import type { Mention, Span } from '../../types.ts';
import verbs from './reporting-verbs.json' with { type: 'json' };
import type { Saying } from './saying.ts';
import { isCalled, type Spokesperson } from './spoken-by.ts';

export interface Reported {
  /** The last one tells; where it has but a pronoun for the speaker, the one before it names whom that means. */
  readonly sentences: Saying['sentences'];
  /** The word of saying. */
  readonly verb: Span;
  readonly isNamed: boolean;
}

interface Part {
  readonly text: string;
  readonly words: readonly Word[];
  /** Of people and organizations, in order. */
  readonly mentions: readonly Mention[];
}

const REPORTING = setOf(verbs.reporting);
const INVERTED = setOf(verbs.inverted);
const UNDONE = setOf(verbs.undone);
const JOINING = setOf(verbs.joining);
const PREPOSITIONS = setOf(verbs.preposition);
/** A word of saying farther behind its speaker has another subject. */
const MAX_GAP_CHARS = 60;
const TITLE_WORDS = 4;

/** @param mentions - of the whole story, in order */
export function findReported(
  { article, sentences }: Analysis,
  mentions: readonly Mention[],
  speaker: Spokesperson,
): readonly Reported[] {
  const found: Reported[] = [];
  let before: Part | null = null;
  for (const [at, { start, end, role }] of sentences.entries()) {
    const part: Part = {
      text: article.text,
      words: splitWords(article.text.slice(start, end), start),
      mentions: lyingWithin(mentions, { start, end }).filter(({ kind }) => kind !== 'place'),
    };
    if (role === 'story') {
      const named = saidByName(part, speaker);
      const meant = named === null && before !== null && isOnlyAbout(before, speaker);
      const verb = named ?? (meant ? saidByPronoun(part, speaker) : null);
      if (verb !== null)
        found.push({ sentences: { first: named ? at : at - 1, last: at }, verb, isNamed: named !== null });
    }
    before = role === 'story' ? part : null;
  }
  return found;
}

function saidByName(part: Part, speaker: Spokesperson): Span | null {
  for (const [at, mention] of part.mentions.entries()) {
    if (!isCalled(mention.name, speaker)) continue;
    const verb = verbBefore(part, mention) ?? verbBehind(part, mention, at);
    if (verb !== null) return verb;
  }
  return null;
}

/** "According to Holt", "…, said Holt." */
function verbBefore({ text, words }: Part, { span }: Mention): Span | null {
  const at = beforeTitle(words, span.start);
  const [word, earlier] = [words[at], words[at - 1]];
  if (!word) return null;
  if (lower(word) === 'to' && earlier && lower(earlier) === 'according') return earlier;
  const isClause = earlier !== undefined && /["'”’,]/.test(text.slice(earlier.end, word.start));
  const isEnd = /^\s*(?:[.,;:]|$)/.test(text.slice(span.end, span.end + 2));
  return INVERTED.has(lower(word)) && isClause && isEnd ? word : null;
}

/** "Holt, who runs the pier, said": nobody else stands between. */
function verbBehind({ text, words, mentions }: Part, { span }: Mention, place: number): Span | null {
  const before = words[beforeTitle(words, span.start)];
  if (before && PREPOSITIONS.has(lower(before))) return null;
  if (/^['’]/.test(text.slice(span.end, span.end + 1))) return null;
  const limit = Math.min(mentions[place + 1]?.span.start ?? text.length, span.end + MAX_GAP_CHARS);
  return firstVerb(text, words, span.end, limit, place === 0);
}

/** "He wrote that …" of the one person of the sentence before. */
function saidByPronoun({ text, words, mentions }: Part, { known }: Spokesperson): Span | null {
  const [first] = words;
  const pronoun = known[0]?.kind === 'person' ? /^(?:he|she)$/i : /^(?:it|they)$/i;
  if (!first || !pronoun.test(first.text)) return null;
  const limit = Math.min(mentions[0]?.span.start ?? text.length, first.end + MAX_GAP_CHARS);
  return firstVerb(text, words, first.end, limit, true);
}

function firstVerb(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  isFirst: boolean,
): Span | null {
  const start = countWhile(words, (word) => word.start < from);
  const inside = words.slice(
    start,
    countWhile(words, (word) => word.end <= to),
  );
  const at = inside.findIndex((word) => REPORTING.has(lower(word)));
  const [verb, next] = [inside[at], inside[at + 1]];
  if (!verb || /[;:]/.test(text.slice(from, verb.start))) return null;
  const between = inside.slice(0, at).map(lower);
  if (between.some((word) => UNDONE.has(word) || (JOINING.has(word) && !isFirst))) return null;
  return next && lower(next) === 'nothing' ? null : verb;
}

/** Whether it begins with the speaker and has nobody else. */
function isOnlyAbout({ mentions }: Part, speaker: Spokesperson): boolean {
  const kind = speaker.known[0]?.kind;
  const [first] = mentions;
  if (!first || !isCalled(first.name, speaker)) return false;
  return mentions.every((mention) => mention.kind !== kind || isCalled(mention.name, speaker));
}

/** The last word before a name and the words with capitals that belong to it: "by" of "by Mayor Holt"; -1 where none is. */
function beforeTitle(words: readonly Word[], start: number): number {
  let at = countWhile(words, (word) => word.end <= start) - 1;
  for (let step = 0; step < TITLE_WORDS; step++) {
    const word = words[at];
    if (!word || !/^\p{Lu}/u.test(word.text) || isSmall(lower(word))) break;
    at--;
  }
  return at;
}

function isSmall(word: string): boolean {
  return PREPOSITIONS.has(word) || REPORTING.has(word);
}

function lower({ text }: Word): string {
  return text.toLowerCase();
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
