/** The words of an excerpt that are the answer by themselves: a name, a place, a number, a quote. */
import type { Answer, Question, QuestionKind } from '../index/findings.ts';
import type { Quote, Span } from '../index/types.ts';
import type { Quotation } from './command.ts';

/** How sure it is who is quoted; null where it stands there. */
const CERTAINTY: Readonly<Record<Quote['certainty'], string | null>> = {
  certain: null,
  likely: 'going by the words around it',
  probable: 'probably',
  none: 'not told by whom',
};

/**
 * What leads an answer that is no day: whoever is quoted; the place; to a question in a sentence the name or the
 * number. Null where only the excerpt as a whole answers.
 */
export function leadOfWords(answer: Answer, kind: QuestionKind, form: Question['form']): Quotation['lead'] {
  const { exact, speaker } = answer;
  const isLead = kind === 'where' || (form === 'sentence' && (kind === 'who' || kind === 'how-many'));
  const isPlace = kind === 'where' && exact !== null;
  if (speaker !== null && !isPlace) return { text: speaker.name, note: CERTAINTY[speaker.certainty] };
  return isLead && exact !== null ? { text: wordsOf(answer, exact), note: null } : null;
}

/** What is marked in the part that is shown: the answering words, or where there are none those of the question. */
export function marksOf({ exact, shown, highlights }: Answer, kind: QuestionKind): readonly Span[] {
  if (exact === null || kind === 'when') return highlights;
  const [start, end] = [Math.max(exact.start, shown.start), Math.min(exact.end, shown.end)];
  return start < end ? [{ start, end }] : highlights;
}

function wordsOf({ excerpt, passage }: Answer, { start, end }: Span): string {
  return excerpt.slice(start - passage.span.start, end - passage.span.start);
}
