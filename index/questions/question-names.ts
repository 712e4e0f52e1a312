import type { QuestionName } from '../findings.ts';
import { isLightTerm, isStopWord, termOf, termsOf } from '../language/terms.ts';
import { splitWords, type Word } from '../language/words.ts';
import type { KnownNames } from '../names/known-names.ts';
import { findMentions } from '../names/mentions.ts';

const MAX_NAME_WORDS = 5;
/** More words than these are a question. */
const MAX_WHOLE_WORDS = 3;
const MOSTLY_CAPITALS = 0.6;

/**
 * The names in a question, in its order: what it writes with capitals, and what the corpus knows as a name, whatever
 * the case. A question in capitals only, or with capitals on every word, tells nothing by them.
 */
export function findQuestionNames(question: string, names: KnownNames): QuestionName[] {
  const words = splitWords(question);
  const found = findKnown(question, words, names);
  const known = found.length > 0 ? found : findWhole(words, names);
  const capitalised = hasMeaningfulCaps(words)
    ? findMentions(question).filter(
        ({ span }) => !known.some((other) => span.start < other.end && other.start < span.end),
      )
    : [];
  const unknown = capitalised.map(({ name, span }) => ({ name, ...span, rivals: [] }));
  return [...known, ...unknown]
    .sort((a, b) => a.start - b.start)
    .map(({ name, start, end, rivals }) => ({
      name,
      asked: question.slice(start, end),
      terms: termsOf(question.slice(start, end)),
      rivals,
    }))
    .filter(({ terms }) => terms.length > 0);
}

/** A question that is nothing but a name, in lower case: "golubev" for Vasily Golubev, who is never called by it alone. */
function findWhole(words: readonly Word[], names: KnownNames) {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length > MAX_WHOLE_WORDS || words.some(({ text }) => saysLittle(text)))
    return [];
  const capitalised = words.map(({ text }) => text.charAt(0).toUpperCase() + text.slice(1)).join(' ');
  const [known, ...rivals] = names.findAll(capitalised);
  const others = rivals.map(({ name }) => name);
  return known ? [{ name: known.name, start: first.start, end: last.end, rivals: others }] : [];
}

/** The longest runs of words that are a name of the corpus, from left to right. */
function findKnown(question: string, words: readonly Word[], names: KnownNames) {
  const found: { name: string; start: number; end: number; rivals: readonly string[] }[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let last = Math.min(first + MAX_NAME_WORDS, words.length) - 1; last >= first; last--) {
      const start = words[first]?.start ?? 0;
      const end = words[last]?.end ?? 0;
      const text = question.slice(start, end).replace(/['’]s$/, '');
      const [known, ...rivals] = first === last && saysLittle(text) ? [] : names.findAll(text);
      if (!known) continue;
      const others = rivals.map(({ name }) => name);
      found.push({ name: known.name, start, end: start + text.length, rivals: others });
      first = last;
      break;
    }
  }
  return found;
}

/** "may", "us": words that are a name in some article and mean nothing by themselves. */
function saysLittle(word: string): boolean {
  const term = termOf(word);
  return isStopWord(word) || term === null || (isLightTerm(term) && word === word.toLowerCase());
}

function hasMeaningfulCaps(words: readonly Word[]): boolean {
  const content = words.filter(({ text }) => !isStopWord(text) && /^\p{L}/u.test(text));
  const capitals = content.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return content.length < 4 || capitals / content.length <= MOSTLY_CAPITALS;
}
