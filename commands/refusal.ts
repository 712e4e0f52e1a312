/** The words of a refusal: what was not found, in one sentence. */
import type { Archive } from '../index/archive.ts';
import type { Filters, Findings, MissingWord, Question, QuestionKind } from '../index/findings.ts';
import { writePeriod } from './days.ts';
import { listQuoted } from './say.ts';

const ASKED: Readonly<Record<QuestionKind, string | null>> = {
  who: 'who',
  what: 'what',
  when: 'when',
  where: 'where',
  why: 'why',
  said: 'what was said',
  'how-many': 'how many',
  other: null,
};

const MEASURE =
  /\bhow (?:many|much|old|young|long|far|large|big|small|often|high|tall|deep|wide|fast|heavy|hot|cold)\b/i;

/** Why a question was not answered. */
export function refuse({ question, missing, closest }: Findings, archive: Archive): string {
  const { article } = question.filters;
  if (article !== null && archive.article(article) === null) return `No article has the id “${article}”.`;
  const unknown = missing.filter(({ isKnown }) => !isKnown);
  if (unknown.length > 0) return `No article here mentions ${listQuoted(wordsOf(unknown))}.`;
  const asked = writeAsked(question);
  if (missing.length > 0) {
    const apart = `no article here brings ${listQuoted(wordsOf(missing))} together${writeRest(question, missing)}.`;
    return asked === null ? capitalize(apart) : `Nothing here says ${asked}: ${apart.replace(' here', '')}`;
  }
  const limits = [...writeLimits(question.filters), ...writeLimits(question.spoken)];
  if (closest.length === 0 && limits.length > 0) return `Nothing was found ${limits.join(' ')}.`;
  return `Nothing here comes close enough${asked === null ? '' : ` to say ${asked}`}.`;
}

/** "from 1 July 2023 on", "in The Telegraph": what the passages were held to. */
export function writeLimits(filters: Filters): string[] {
  const { source, article } = filters;
  return [writePeriod(filters), source && `in ${source}`, article && `in the article ${article}`].filter(
    (limit) => limit !== null,
  );
}

/**
 * "how much" and "how old" are of the kind of "how many" and stay what they are; null where a name, a headline or a
 * sentence was given and nothing asked of it.
 */
function writeAsked({ kind, text, isYesOrNo }: Question): string | null {
  if (isYesOrNo) return 'whether that is so';
  const measure = kind === 'how-many' ? MEASURE.exec(text)?.[0] : undefined;
  return measure?.toLowerCase() ?? ASKED[kind];
}

/** " with “Skarholt”" where only one more name or word was asked for; empty where no more was. */
function writeRest({ terms, names }: Question, missing: readonly MissingWord[]): string {
  const words = new Set(wordsOf(missing));
  const rest = terms.filter(({ isRequired, word }) => isRequired && !words.has(word));
  if (rest.length === 0) return '';
  const name = names.find((known) => rest.every(({ term }) => known.terms.includes(term)));
  const only = name?.asked ?? (rest.length === 1 ? rest[0]?.word : undefined);
  return only === undefined ? ' with the rest' : ` with ${listQuoted([only])}`;
}

function capitalize(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function wordsOf(missing: readonly MissingWord[]): readonly string[] {
  return missing.map(({ word }) => word);
}
