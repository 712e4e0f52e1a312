import type { DateInterval } from '../../types.ts';
import { idOf, type Sifted, siftLateCopies } from './late-copies.ts';
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
  /** How many more articles carry the very words of an echo, a day later. */
  readonly more: number;
}

/** A sentence that tells another day, too, gives way to one that is nearly as good. */
const MAX_LOSS = 0.4;

/** Tellings folded into days, in no order: what several articles tell of one day is one. */
export function foldDays(tellings: readonly Telling[]): FoldedDay[] {
  const days = new Map<string, Telling[]>();
  const { kept, late } = siftLateCopies(tellings);
  for (const telling of kept) {
    const key = keyOfInterval(telling.interval);
    const own = days.get(key) ?? [];
    if (own.push(telling) === 1) days.set(key, own);
  }
  const ranked = [...days.values()].map(rankTellings).sort((a, b) => worthOf(b) - worthOf(a));
  const quoted = new Set<string>();
  return ranked.flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const fresh = own.find((telling) => !quoted.has(keyOfSentence(telling)));
    const best = fresh && first.worth - fresh.worth <= MAX_LOSS ? fresh : first;
    quoted.add(keyOfSentence(best));
    return foldDay(best, own, late);
  });
}

function foldDay(best: Telling, ranked: readonly Telling[], late: Sifted['late']): FoldedDay {
  const { words } = best;
  const copies = new Set(ranked.filter((one) => words !== null && one.words === words).map(idOf));
  copies.delete(idOf(best));
  const echoes = new Map<string, Telling>();
  for (const telling of ranked) {
    const id = idOf(telling);
    if (id !== idOf(best) && !copies.has(id) && !echoes.has(id)) echoes.set(id, telling);
  }
  const known = new Set([idOf(best), ...copies, ...echoes.keys()]);
  const others = new Set<string>();
  for (const telling of ranked)
    for (const id of late.get(telling) ?? [])
      if (!known.has(id)) (words !== null && telling.words === words ? copies : others).add(id);
  return {
    interval: best.interval,
    best,
    echoes: [...echoes.values()],
    copies: [...copies],
    more: [...others].filter((id) => !copies.has(id)).length,
  };
}

function worthOf(tellings: readonly Telling[]): number {
  return tellings[0]?.worth ?? 0;
}

function keyOfSentence(telling: Telling): string {
  return telling.words ?? `${telling.sentence} ${idOf(telling)}`;
}
