/** The words of a refusal: what was not found, in one sentence. */
import type { Archive } from '../index/archive.ts';
import type { Filters, Findings, MissingWord, Question, QuestionKind } from '../index/findings.ts';
import { writePeriod } from './days.ts';
import { listQuoted } from './say.ts';

const ASKED: Readonly<Record<QuestionKind, string>> = {
  who: 'who',
  what: 'what',
  when: 'when',
  where: 'where',
  why: 'why',
  said: 'what was said',
  'how-many': 'how many',
  other: 'that',
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
  if (missing.length > 0)
    return `Nothing here says ${asked}: no article brings ${listQuoted(wordsOf(missing))} together with the rest.`;
  const limits = [...writeLimits(question.filters), ...writeLimits(question.spoken)];
  if (closest.length === 0 && limits.length > 0) return `Nothing was found ${limits.join(' ')}.`;
  return `Nothing here comes close enough to say ${asked}.`;
}

/** "from 1 July 2023 on", "in The Telegraph": what the passages were held to. */
export function writeLimits(filters: Filters): string[] {
  const { source, article } = filters;
  return [writePeriod(filters), source && `in ${source}`, article && `in the article ${article}`].filter(
    (limit) => limit !== null,
  );
}

/** "how much" and "how old" are of the kind of "how many" and stay what they are. */
function writeAsked({ kind, text, isYesOrNo }: Question): string {
  if (isYesOrNo) return 'whether that is so';
  const measure = kind === 'how-many' ? MEASURE.exec(text)?.[0] : undefined;
  return measure?.toLowerCase() ?? ASKED[kind];
}

function wordsOf(missing: readonly MissingWord[]): readonly string[] {
  return missing.map(({ word }) => word);
}
