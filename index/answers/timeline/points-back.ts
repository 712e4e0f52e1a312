import { type Analysis, lyingWithin } from '../../passages/analysis.ts';
import type { Span } from '../../types.ts';

/** "He founded", "Its troops". */
const PERSON = /^["“”'‘’([]*(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s/;
/** "The group formed by", "This was announced"; not "The Kremlin". */
const THING = /^["“”'‘’([]*(?:[Tt]he\s\p{Ll}|(?:[Tt]his|[Tt]hese|[Tt]hat|[Tt]hose)\s)/u;

/** What a sentence points back at that was spoken of before it. */
export function pointerOf({ article, sentences }: Analysis, at: number): 'person' | 'thing' | null {
  const words = article.text.slice(sentences[at]?.start ?? 0, sentences[at]?.end ?? 0);
  return PERSON.test(words) ? 'person' : THING.test(words) ? 'thing' : null;
}

/** Whether a sentence names nobody before what is marked in it: whom a pronoun behind it is most likely to mean. */
export function opensWith({ mentions, sentences }: Analysis, at: number, marks: readonly Span[]): boolean {
  const { start, end } = sentences[at] ?? { start: 0, end: 0 };
  const first = Math.min(...marks.map((mark) => mark.start));
  const [mention] = lyingWithin(mentions, { start, end });
  return first < end && (mention === undefined || first <= mention.span.end);
}
