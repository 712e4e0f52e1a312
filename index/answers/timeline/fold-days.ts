import type { DateInterval } from '../../types.ts';
import { rankTellings, type Telling } from './telling.ts';
import { keyOfInterval } from './told-days.ts';

/** A day, or a stretch of days, with the sentence that tells it best. */
export interface FoldedDay {
  readonly interval: DateInterval;
  readonly best: Telling;
  /** The best sentence of every other article that tells the same day, best first. */
  readonly echoes: readonly Telling[];
  /** Articles that carry the very words of the best one. */
  readonly copies: readonly string[];
}

/** Sentences of fewer terms may be alike by chance. */
const MIN_COPIED_TERMS = 8;
/** A sentence that tells another day, too, gives way to one that is nearly as good. */
const MAX_LOSS = 0.4;

/** Tellings folded into days, in no order: what several articles tell of one day is one. */
export function foldDays(tellings: readonly Telling[]): FoldedDay[] {
  const days = new Map<string, Telling[]>();
  for (const telling of withoutLateCopies(tellings)) {
    const key = keyOfInterval(telling.interval);
    days.set(key, [...(days.get(key) ?? []), telling]);
  }
  const ranked = [...days.values()].map(rankTellings).sort((a, b) => worthOf(b) - worthOf(a));
  const quoted = new Set<string>();
  return ranked.flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const fresh = own.find((telling) => !quoted.has(keyOfSentence(telling)));
    const best = fresh && first.worth - fresh.worth <= MAX_LOSS ? fresh : first;
    quoted.add(keyOfSentence(best));
    return foldDay(best, own);
  });
}

function foldDay(best: Telling, ranked: readonly Telling[]): FoldedDay {
  const words = wordsOf(best);
  const copies = new Set(ranked.filter((one) => words !== null && wordsOf(one) === words).map(idOf));
  copies.delete(idOf(best));
  const echoes = new Map<string, Telling>();
  for (const telling of ranked) {
    const id = idOf(telling);
    if (id !== idOf(best) && !copies.has(id) && !echoes.has(id)) echoes.set(id, telling);
  }
  return { interval: best.interval, best, echoes: [...echoes.values()], copies: [...copies] };
}

/**
 * "Yesterday" in words that another article took over a day later means the day of the first: what the copy counts from
 * its own day of print is left out.
 */
function withoutLateCopies(tellings: readonly Telling[]): Telling[] {
  const printed = new Map<string, string>();
  for (const telling of tellings) {
    const words = wordsOf(telling);
    const day = telling.analysis.article.published.date;
    if (words === null || day === null) continue;
    const first = printed.get(words);
    if (first === undefined || day < first) printed.set(words, day);
  }
  return tellings.filter((telling) => {
    const { time, analysis } = telling;
    if (time.basis === 'explicit') return true;
    const first = printed.get(wordsOf(telling) ?? '');
    return first === undefined || first === analysis.article.published.date;
  });
}

function worthOf(tellings: readonly Telling[]): number {
  return tellings[0]?.worth ?? 0;
}

/** The terms of a sentence as one text; null where it is too short to be known again. */
function wordsOf({ analysis, sentence }: Telling): string | null {
  const terms = analysis.sentences[sentence]?.terms ?? [];
  return terms.length < MIN_COPIED_TERMS ? null : terms.join(' ');
}

function keyOfSentence(telling: Telling): string {
  return wordsOf(telling) ?? `${telling.sentence} ${idOf(telling)}`;
}

function idOf({ analysis }: Telling): string {
  return analysis.article.id;
}
