import { splitWords, type Word } from '../../language/words.ts';
import type { KnownNames } from '../../names/known-names.ts';
import { type Analysis, lyingWithin, timesWithin } from '../../passages/analysis.ts';
import type { Sentence } from '../../passages/cut-article.ts';
import type { IsoDate, KnownName, Span, TimeExpression } from '../../types.ts';
import { isDay } from '../days/is-day.ts';

/** A sentence of an article. */
export interface Statement {
  readonly analysis: Analysis;
  /** Its place among `analysis.sentences`. */
  readonly sentence: number;
}

/** A sentence of a story as accounts are compared by it. Offsets count from its own first character. */
export interface Told {
  readonly analysis: Analysis;
  readonly sentence: Sentence;
  readonly text: string;
  readonly words: readonly Word[];
  /** The names that the corpus knows, in order. */
  readonly names: readonly ToldName[];
  /** The days that it names; the article's days are read when they are first asked for. */
  readonly days: readonly TimeExpression[];
  /** Null where the day of print is missing or refuted. */
  readonly printed: IsoDate | null;
}

export interface ToldName {
  readonly known: KnownName;
  /** As it stands there. */
  readonly text: string;
  readonly span: Span;
}

/** Where names are looked up. */
export type NameFinder = Pick<KnownNames, 'find'>;

/** Reads a sentence; null for one that is not part of the story. What it holds is worked out when it is first asked for. */
export function readStatement({ analysis, sentence: at }: Statement, names: NameFinder): Told | null {
  const sentence = analysis.sentences[at];
  if (sentence?.role !== 'story') return null;
  const { text: whole, published } = analysis.article;
  const text = whole.slice(sentence.start, sentence.end);
  const { date, status, inferred } = published;
  const words = onDemand(() => splitWords(text));
  const toldNames = onDemand(() =>
    lyingWithin(analysis.mentions, sentence).flatMap(
      ({ span }) => toldName(text, within(span, sentence.start), names) ?? [],
    ),
  );
  const days = onDemand(() =>
    timesWithin(analysis, sentence)
      .filter(isDay)
      .map((time) => ({ ...time, span: within(time.span, sentence.start) })),
  );
  return {
    analysis,
    sentence,
    text,
    printed: inferred?.date ?? (status === 'conflict' ? null : date),
    get words() {
      return words();
    },
    get names() {
      return toldNames();
    },
    get days() {
      return days();
    },
  };
}

/** The same names, each of which is looked up once: sentences that are compared write the same few. */
export function rememberNames(names: NameFinder): NameFinder {
  const known = new Map<string, KnownName | null>();
  return {
    find(text) {
      const found = known.get(text);
      if (found !== undefined) return found;
      const looked = names.find(text);
      known.set(text, looked);
      return looked;
    },
  };
}

function onDemand<Value extends object>(make: () => Value): () => Value {
  let value: Value | null = null;
  return () => {
    value ??= make();
    return value;
  };
}

/** The longest ending of a mention that the corpus knows: a title may stand in front of a name. */
function toldName(text: string, { start, end }: Span, names: NameFinder): ToldName | null {
  for (let from = start; from < end; from = text.indexOf(' ', from) + 1) {
    const known = names.find(text.slice(from, end));
    if (known) return { known, text: text.slice(from, end), span: { start: from, end } };
    if (text.indexOf(' ', from) < 0 || text.indexOf(' ', from) >= end) break;
  }
  return null;
}

function within({ start, end }: Span, base: number): Span {
  return { start: start - base, end: end - base };
}
