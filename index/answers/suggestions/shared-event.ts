/** Whether a dated article tells of the same as an undated one: on this rests every day that is suggested. */
import type { IsoDate, Span } from '../../types.ts';
import { certainWeekday, type Story, type StorySentence } from './story.ts';

/** The corpus as far as it tells a rare word from a common one. */
export interface Rarity {
  isRare(term: string): boolean;
  /** Whether it says what a sentence is about: rare, or at least in few of the articles. */
  isUncommon(term: string): boolean;
}

/** A weekday of an undated story with the day that a sentence of another article gives it, which shares names with its own. */
export interface WeekdayLink {
  readonly articleId: string;
  readonly date: IsoDate;
  /** The sentence of the other article. */
  readonly evidence: Span;
  /** The offset of the weekday in the undated text. */
  readonly at: number;
  /** Whether the two sentences share more than names. */
  readonly isSame: boolean;
}

/** Two articles are one text where this much of the sentences of one stand in the other. */
const COPIED = 0.3;
const MIN_COPIED_TERMS = 6;
const MIN_SHARED_TERMS = 4;
const MIN_SHARED_PART = 0.25;
const MIN_RARE_NAMES = 2;
const MIN_RARE_TERMS = 5;

/** The weekdays of an undated story that another one gives a day. */
export function linkWeekdays(undated: Story, other: Story, rarity: Rarity): WeekdayLink[] {
  return undated.sentences.flatMap((sentence) =>
    sentence.times.flatMap((expression) => {
      const weekday = certainWeekday(undated, expression);
      if (weekday === null || !expression.value.startsWith('XXXX-WXX-')) return [];
      return other.sentences.flatMap((dated) => {
        const date = dayOf(other, dated, weekday);
        if (date === null || !shareNames(sentence, dated, rarity)) return [];
        return {
          articleId: other.analysis.article.id,
          date,
          evidence: { start: dated.sentence.start, end: dated.sentence.end },
          at: expression.span.start,
          isSame: shareContent(sentence, dated),
        };
      });
    }),
  );
}

/** Whether one story repeats the other: such a copy knows no more than it. */
export function isCopy(undated: Story, other: Story): boolean {
  const lines = new Set(other.sentences.map(({ sentence }) => sentence.terms.join(' ')));
  const long = undated.sentences.filter(({ sentence }) => sentence.terms.length >= MIN_COPIED_TERMS);
  const copied = long.filter(({ sentence }) => lines.has(sentence.terms.join(' '))).length;
  return copied > 0 && copied >= COPIED * long.length;
}

/** Whether two stories as wholes have rare names and words in common. */
export function tellsOfTheSame(a: Story, b: Story, rarity: Rarity): boolean {
  const terms = [...a.terms].filter((term) => b.terms.has(term) && rarity.isRare(term));
  return rareNames(a.names, b.names, rarity).length >= MIN_RARE_NAMES && terms.length >= MIN_RARE_TERMS;
}

/** The day on which a sentence of a dated story puts a weekday; null where it names none or several. */
function dayOf(story: Story, { times }: StorySentence, weekday: number): IsoDate | null {
  const days = times.flatMap((expression) => {
    const { interval } = expression;
    const isDay = interval !== null && interval.start !== null && interval.start === interval.end;
    return isDay && certainWeekday(story, expression) === weekday ? (interval.start ?? []) : [];
  });
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

/** A name of several words, or two names, that the corpus seldom prints. */
function shareNames(a: StorySentence, b: StorySentence, rarity: Rarity): boolean {
  const shared = rareNames(a.names, b.names, rarity);
  return shared.length >= 2 || shared.some((name) => name.includes(' '));
}

/** Enough of the same words, measured by the shorter sentence. */
function shareContent(a: StorySentence, b: StorySentence): boolean {
  const shared = [...a.terms].filter((term) => b.terms.has(term)).length;
  return shared >= MIN_SHARED_TERMS && shared >= MIN_SHARED_PART * Math.min(a.terms.size, b.terms.size);
}

/** "Fighters of the Harbour Guild" is the Harbour Guild too: of two names the one that the other holds. */
function rareNames(a: ReadonlySet<string>, b: ReadonlySet<string>, { isRare }: Rarity): string[] {
  const shared = [...a].flatMap((name) => {
    if (b.has(name)) return name;
    return [...b].flatMap((other) => innerName(name, other) ?? innerName(other, name) ?? []);
  });
  return [...new Set(shared)].filter((name) => name.split(' ').some(isRare));
}

/** A name of several words that stands inside a longer one; null for any other. */
function innerName(inner: string, outer: string): string | null {
  return inner.includes(' ') && ` ${outer} `.includes(` ${inner} `) ? inner : null;
}
