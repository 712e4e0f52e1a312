import type { Answer, Findings } from '../../findings.ts';
import { wordTexts } from '../../language/words.ts';
import speechVerbs from '../../names/lists/speech-verbs.json' with { type: 'json' };
import { lyingWithin } from '../../passages/analysis.ts';
import type { Span } from '../../types.ts';
import type { Library } from '../library.ts';
import { findSaid } from './find-said.ts';

const SAYING = new Set([...speechVerbs.past, ...speechVerbs.present, ...speechVerbs.ing, 'according']);

/**
 * "What did Lund say about the bridge?": quotes come first, then what else is told of the speaker. Where nothing is
 * quoted only a sentence that tells of saying answers; others are merely close.
 *
 * @param findings - of the same question, whatever it asks for
 */
export async function withQuotesFirst(
  library: Library,
  findings: Findings,
  limit: number,
): Promise<Findings> {
  const { answers: quoted } = await findSaid(library, findings.question, limit);
  if (quoted.length === 0) return onlyTold(findings);
  const isQuoted = ({ passage: { articleId }, shown }: Answer) =>
    quoted.some((other) => other.passage.articleId === articleId && overlap(other.shown, shown));
  const others = findings.answers.filter(
    (answer) => !isQuoted(answer) && namesSpeaker(library, answer, quoted),
  );
  return { ...findings, outcome: 'answered', answers: [...quoted, ...others].slice(0, limit), closest: [] };
}

function onlyTold(findings: Findings): Findings {
  const { answers } = findings;
  const told = answers.filter(tellsOfSaying);
  return answers.length === 0 || told.length > 0
    ? { ...findings, answers: told }
    : { ...findings, outcome: 'low-confidence', answers: [], closest: answers };
}

function tellsOfSaying({ excerpt, shown, passage }: Answer): boolean {
  const { start } = passage.span;
  return wordTexts(excerpt.slice(shown.start - start, shown.end - start)).some((word) =>
    SAYING.has(word.toLowerCase()),
  );
}

/** Whether the part that is shown mentions one of those who are quoted. */
function namesSpeaker(
  { articles, analysisOf, mentionsOf }: Library,
  { shown, passage }: Answer,
  quoted: readonly Answer[],
): boolean {
  const article = articles.get(passage.articleId);
  const speakers = new Set(quoted.flatMap(({ speaker }) => speaker?.name ?? []));
  return (
    article !== undefined &&
    lyingWithin(mentionsOf(analysisOf(article)), shown).some(({ name }) => speakers.has(name))
  );
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
