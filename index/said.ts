/** A speaker in words → what the articles quote of them, or why there is nothing. */
import { findAnswers } from './answers/find-answers.ts';
import { type FoundSaid, findSaid } from './answers/said/find-said.ts';
import { type AskOptions, clampLimit, type Holdings, toFindings } from './ask.ts';
import type { Findings, Question } from './findings.ts';
import { cleanText } from './questions/clean-text.ts';
import { takeFilters } from './questions/filters.ts';
import { parseQuestion, type QuestionContext } from './questions/parse-question.ts';
import { mendSpelling } from './questions/spelling.ts';

/** What is asked beside the speaker. */
export type SaidOptions = Omit<AskOptions, 'kind' | 'previous'>;

/** What is found where nothing was quoted, to be shown as near. */
const CLOSEST = 3;

/**
 * The quotes of a speaker, best first; each answer has the quote as its exact part and tells the speaker.
 *
 * @param about - what they are to be about; empty: anything
 * @throws QuestionError where the words or a filter cannot be read
 */
export async function readSaid(
  { library, names, sources, lastPrinted }: Holdings,
  speaker: string,
  about: string,
  { filters, today, asOf, limit: wanted }: SaidOptions,
): Promise<Findings> {
  const limit = clampLimit(wanted);
  const context = { names, sources, lastPrinted, today, previous: null, kind: 'said' as const, filters };
  const asked = parseSaid(cleanText(speaker), cleanText(about), context);
  const found = await findSaid(library, asked, limit);
  if (found.answers.length > 0) return answered(asked, found);
  const near = await findAnswers(library, asked, { limit: CLOSEST, asOf });
  const mended = mendSpelling(asked, near.unknown, context);
  const corrected = mended && withSpeaker(asked, mended);
  const again = corrected && (await findSaid(library, corrected, limit));
  if (corrected && again && again.answers.length > 0) return answered(corrected, again);
  const outcome = near.missing.length > 0 && !found.isQuoted ? 'no-match' : 'low-confidence';
  const missing = outcome === 'no-match' ? near.missing : [];
  return toFindings(asked, { ...near, outcome, missing }, names);
}

function parseSaid(speaker: string, about: string, context: QuestionContext): Question {
  const [who, what] = [takeFilters(speaker, context), takeFilters(about, context)];
  const filters = { ...context.filters, ...who.filters, ...what.filters };
  const question = parseQuestion(`${who.text} ${what.text}`.trim(), { ...context, filters });
  const text = what.text === '' ? who.text : `${who.text} about ${what.text}`;
  return { ...question, text, said: { speaker: who.text, about: what.text } };
}

/** The question with the name of the speaker as it was mended. */
function withSpeaker(asked: Question, mended: Question): Question {
  const { speaker, about } = asked.said ?? { speaker: '', about: '' };
  const spellings = new Map(mended.corrections.map(({ asked: word, name }) => [word, name]));
  const name = speaker
    .split(' ')
    .map((word) => spellings.get(word) ?? word)
    .join(' ');
  const text = about === '' ? name : `${name} about ${about}`;
  return { ...mended, text, said: { speaker: name, about } };
}

function answered(question: Question, { answers }: FoundSaid): Findings {
  return {
    question,
    outcome: 'answered',
    answers,
    closest: [],
    missing: [],
    nearest: [],
    differences: [],
    parts: [],
  };
}
