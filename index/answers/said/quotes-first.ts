import type { Answer, Findings } from '../../findings.ts';
import { wordTexts } from '../../language/words.ts';
import speechVerbs from '../../names/lists/speech-verbs.json' with { type: 'json' };
import { saidVerb } from '../../questions/said-question.ts';
import type { Span } from '../../types.ts';
import type { Library } from '../library.ts';
import { findSaid } from './find-said.ts';
import { findTold } from './find-told.ts';
import { isKin } from './kin-verbs.ts';
import { readSpeaker } from './spoken-by.ts';

const SAYING = new Set([...speechVerbs.past, ...speechVerbs.present, ...speechVerbs.ing, 'according']);

/**
 * "What did Lund say about the bridge?": quotes come first, then the sentences that report what else the speaker said.
 * Where there are none of a person whom the archive knows, nothing answers and the rest is merely close; of others, who
 * speak by spokesmen and statements, a sentence answers that tells of saying.
 *
 * @param findings - of the same question, whatever it asks for
 */
export async function withQuotesFirst(
  library: Library,
  findings: Findings,
  limit: number,
): Promise<Findings> {
  const { question, outcome } = findings;
  const { answers: quoted } = await findSaid(library, question, limit);
  // What is reported is found by less than a quote, and mends no question of which a word was found nowhere.
  const reported = outcome === 'no-match' ? [] : await findTold(library, question, limit);
  const told = [...quoted, ...reported.filter((answer) => !quoted.some((other) => isSame(answer, other)))];
  if (told.length === 0) return onlyTold(library, findings);
  return { ...findings, outcome: 'answered', answers: told.slice(0, limit), closest: [], missing: [] };
}

function onlyTold({ names }: Library, findings: Findings): Findings {
  const { answers, question } = findings;
  const { known } = readSpeaker(question.said?.speaker ?? '', names);
  const told =
    known[0]?.kind === 'person' ? [] : answers.filter((answer) => tellsOfSaying(answer, question.text));
  return answers.length === 0 || told.length > 0
    ? { ...findings, answers: told }
    : { ...findings, outcome: 'low-confidence', answers: [], closest: answers };
}

function tellsOfSaying({ excerpt, shown, passage }: Answer, question: string): boolean {
  const { start } = passage.span;
  const words = excerpt.slice(shown.start - start, shown.end - start);
  return wordTexts(words).some((word) => SAYING.has(word.toLowerCase())) && isKin(words, saidVerb(question));
}

function isSame(a: Answer, b: Answer): boolean {
  return a.passage.articleId === b.passage.articleId && overlap(a.shown, b.shown);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
