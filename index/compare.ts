/** A subject in words → where the articles tell different things about it, or why nothing can be said. */
import { compareSubject } from './answers/accounts/compare-subject.ts';
import { type AskOptions, clampLimit, type Holdings, toFindings } from './ask.ts';
import { findMended } from './find-mended.ts';
import type { Comparison } from './findings.ts';
import { cleanText } from './questions/clean-text.ts';
import { parseQuestion } from './questions/parse-question.ts';

export type CompareOptions = Omit<AskOptions, 'kind' | 'previous'>;

/** @throws QuestionError where the subject or a filter cannot be read */
export async function compareAccounts(
  { library, names, sources, lastPrinted }: Holdings,
  subject: string,
  { filters, today, asOf, limit: wanted }: CompareOptions,
): Promise<Comparison> {
  const context = { names, sources, lastPrinted, today, previous: null, kind: 'other' as const, filters };
  const asked = parseQuestion(cleanText(subject), context);
  const limit = clampLimit(wanted);
  const { question, found } = await findMended(library, asked, context, { limit, asOf });
  const findings = toFindings(question, found, names);
  const isKnown = findings.outcome === 'answered';
  return { findings, differences: isKnown ? await compareSubject(library, question) : [] };
}
