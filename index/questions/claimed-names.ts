import { foldWord } from '../language/fold.ts';
import { isLightTerm, termsOf } from '../language/terms.ts';
import { splitWords } from '../language/words.ts';
import type { KnownNames } from '../names/known-names.ts';
import { findMentions } from '../names/mentions.ts';
import type { Span } from '../types.ts';
import { findQuestionNames } from './question-names.ts';

/** What may be a name; whether it is one only the archive tells. */
export interface ClaimedName {
  /** As the text writes it. */
  readonly text: string;
  /** As the archive writes it; `null` for a name that it does not know by itself. */
  readonly known: string | null;
  /** Whether nothing but its place speaks for it: a word that opens a sentence, or one in lower case. */
  readonly isDoubtful: boolean;
  /** Whether nothing at all speaks for it: a word of a message that tells nothing by its capitals. */
  readonly isGuess: boolean;
  /** Whether it is called out and not spoken of: "Wow! …". */
  readonly isCall: boolean;
  /** The words side by side with capitals of which it is a part ("Viktor" of "Viktor Lund"), else itself. */
  readonly run: string;
  /** Whether words of that run come after it. */
  readonly goesOn: boolean;
}

const MAX_GUESSES = 24;
const MIN_GUESS_CHARS = 3;
/** Longer runs of letters are litter. */
const MAX_NAME_CHARS = 80;
const MOSTLY_CAPITALS = 0.9;
const FEW_WORDS = 4;
/** Words that stay small where every other has a capital. */
const SMALL_WORD = /^(?:an|and|as|at|but|by|for|from|in|nor|of|on|or|per|the|to|via|vs|with)$/i;
const OPENS_SENTENCE = /(?:^|[.!?:;•\n“”"‘(–—…])\s*$/;

/**
 * What may be a name in a text that asks nothing, in its order, with repetitions. A text that tells names by their
 * capitals has none of one word in lower case; of one that does not, any word may be one.
 */
export function findClaimedNames(text: string, names: KnownNames): ClaimedName[] {
  const tells = tellsByCapitals(text);
  const runs = tells ? findRuns(text) : [];
  const known = locateKnown(text, names).filter(
    ({ text: words }) => !tells || isCapitalised(words) || words.includes(' '),
  );
  const isTaken = (span: Span) => known.some((name) => overlap(span, name.span));
  const found = known.map((name) => ({ ...name, run: joinSpans(name.span, runs), isGuess: false }));
  const others = (tells ? runs : guess(text)).filter((span) => !isTaken(span));
  const unknown = others.map((span) => ({
    ...{ text: text.slice(span.start, span.end), known: null, isGuess: !tells },
    ...{ span, run: span },
  }));
  return [...found, ...unknown]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ run }) => run.end - run.start <= MAX_NAME_CHARS)
    .filter(({ text: words }) => termsOf(words).some((term) => !isLightTerm(term)))
    .map(({ span, run, ...name }) => ({
      ...name,
      isDoubtful:
        name.isGuess ||
        (!name.text.includes(' ') && (!hasCapital(name.text) || opensSentence(text, span.start))),
      isCall: opensSentence(text, run.start) && /^[!?…]/.test(text.slice(run.end, run.end + 1)),
      run: text.slice(run.start, run.end),
      goesOn: run.end > span.end,
    }));
}

/** What stands with capitals; a word is taken whole where the capital stands inside of it (iPhone). */
function findRuns(text: string): readonly Span[] {
  return findMentions(text).map(({ span }) => {
    const before = text.slice(Math.max(0, span.start - MAX_NAME_CHARS), span.start);
    const inside = /\p{Ll}+$/u.exec(before)?.[0].length ?? 0;
    return { start: span.start - inside, end: span.end };
  });
}

/** Words of which only the archive can tell whether they are names. */
function guess(text: string): readonly Span[] {
  return splitWords(text)
    .filter(({ text: word }) => word.length >= MIN_GUESS_CHARS && mayBeName(word))
    .slice(0, MAX_GUESSES)
    .map(({ start, end }) => ({ start, end }));
}

function joinSpans(span: Span, runs: readonly Span[]): Span {
  const run = runs.find((other) => overlap(other, span)) ?? span;
  return { start: Math.min(run.start, span.start), end: Math.max(run.end, span.end) };
}

/** A text in capitals only, or with capitals on every word, tells nothing by them. */
function tellsByCapitals(text: string): boolean {
  const words = splitWords(text).filter(
    ({ text: word }) => /^\p{L}{2,}/u.test(word) && !SMALL_WORD.test(word),
  );
  const capitals = words.filter(({ text: word }) => isCapitalised(word)).length;
  if (words.length < FEW_WORDS) return capitals > 0 && /\p{Ll}/u.test(text);
  return capitals > 0 && capitals / words.length <= MOSTLY_CAPITALS;
}

/** The names of the archive in a text, with their places; what stands in two lines is none. */
function locateKnown(text: string, names: KnownNames) {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const starts = splitWords(line).map(({ start }) => start);
    let from = 0;
    return findQuestionNames(line, names).flatMap(({ name, asked }) => {
      const start = starts.find((at) => at >= from && line.startsWith(asked, at));
      if (start === undefined) return [];
      from = start + asked.length;
      const isName = names.find(asked) !== null && mayBeName(asked);
      const known = writtenForm(asked, names) ?? name;
      return isName ? { text: asked, known, span: { start: index + start, end: index + from } } : [];
    });
  });
}

/** How the archive writes a name that a text writes in another case: "Lund" for LUND, and not Viktor Lund. */
function writtenForm(asked: string, names: KnownNames): string | null {
  const key = foldWords(asked);
  return names.find(asked)?.forms.find((form) => foldWords(form) === key) ?? null;
}

function foldWords(text: string): string {
  return splitWords(text)
    .map(({ text: word }) => foldWord(word))
    .join(' ');
}

function isCapitalised(words: string): boolean {
  return /^\p{Lu}/u.test(words);
}

function hasCapital(words: string): boolean {
  return /\p{Lu}/u.test(words);
}

/** A weekday is the name of something in some article; one word that may be a name is enough. */
function mayBeName(words: string): boolean {
  return words
    .split(' ')
    .some((word) => findMentions(word.charAt(0).toUpperCase() + word.slice(1)).length > 0);
}

function opensSentence(text: string, at: number): boolean {
  return OPENS_SENTENCE.test(text.slice(Math.max(0, at - 3), at));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
