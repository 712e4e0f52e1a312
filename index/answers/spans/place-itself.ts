/** Where a place is that was asked about by its name alone. */
import type { Question, QuestionTerm } from '../../findings.ts';
import { termsOf } from '../../language/terms.ts';
import { type Analysis, lyingWithin } from '../../passages/analysis.ts';
import type { SentenceWindow } from '../../passages/windows.ts';
import type { Mention, Span } from '../../types.ts';
import { isAboutOneName } from '../one-name.ts';
import type { ChosenSpan } from './choose-span.ts';
import { standsAt } from './may-be-place.ts';

/** What stands between a place and the wider one around it: "Nordby, a town in northern Westland". */
const JOINS_WIDER =
  /^(?:,\s|,?\s(?:(?:an?|the|is|was|lies|located|situated)\s(?:[\p{L}-]+\s){0,4}?)?(?:in|near|of)\s(?:the\s)?)((?:(?:north|south|east|west|central)\p{L}*\s)?)$/u;
const MAX_BETWEEN_CHARS = 60;

/**
 * Of "where is Nordby?" the wider place that a sentence tells for it, else the name itself where it stands for a place.
 *
 * @param best - the sentence that is preferred where none tells a wider place
 * @returns null for any other question
 */
export function placeItself(
  analysis: Analysis,
  { first, last }: SentenceWindow,
  best: number,
  question: Question,
): ChosenSpan | null {
  const [name] = question.names;
  if (question.kind !== 'where' || !name || !isAboutOneName(question)) return null;
  const wanted = question.terms.filter(({ term }) => name.terms.includes(term));
  const { text } = analysis.article;
  let itself: ChosenSpan | null = null;
  for (let at = first; at <= last; at++) {
    const sentence = analysis.sentences[at];
    if (sentence?.role !== 'story') continue;
    const places = lyingWithin(analysis.mentions, sentence).filter((mention) => mayBeOne(mention, text));
    for (const [rank, place] of places.entries()) {
      if (!isNamed(place, wanted, text)) continue;
      const wider = widerPlace(place, places[rank + 1], text);
      if (wider) return { sentence: at, span: wider };
      if (itself === null || (at === best && itself.sentence !== best))
        itself = { sentence: at, span: place.span };
    }
  }
  return itself;
}

/** "A bank in Skarnes": what lists know for no place may be told as one. */
function mayBeOne({ kind, span }: Mention, text: string): boolean {
  return kind === 'place' || (kind !== 'person' && standsAt(text, span.start));
}

/** By the words that were asked or what is written in place of them. */
function isNamed({ span }: Mention, wanted: readonly QuestionTerm[], text: string): boolean {
  const own = termsOf(text.slice(span.start, span.end));
  const isHeld = (run: readonly string[]) => run.every((word) => own.includes(word));
  return wanted.every(({ term, substitutes }) => own.includes(term) || substitutes.some(isHeld));
}

function widerPlace({ span }: Mention, next: Mention | undefined, text: string): Span | null {
  if (!next || next.span.start - span.end > MAX_BETWEEN_CHARS) return null;
  const joined = JOINS_WIDER.exec(text.slice(span.end, next.span.start));
  return joined ? { start: next.span.start - (joined[1]?.length ?? 0), end: next.span.end } : null;
}
