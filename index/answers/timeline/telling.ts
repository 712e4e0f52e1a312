import irregularForms from '../../language/irregular-forms.json' with { type: 'json' };
import { wordTexts } from '../../language/words.ts';
import type { TimeBasis } from '../../types.ts';
import { gapBetween } from '../days/asked-words.ts';
import { type DayOwner, ownerOf } from '../days/foreign-day.ts';
import type { Aboutness } from './about-subject.ts';
import type { ToldDay } from './told-days.ts';

/** A sentence with its day and with what speaks for it. */
export interface Telling extends ToldDay {
  /** What of its article is about the subject. */
  readonly aboutness: Aboutness;
  /** The terms of its sentence as one text; null where it is too short to be known again. */
  readonly words: string | null;
  /** How far it is about the subject itself, in (0, 1]. */
  readonly about: number;
  /** What speaks for it by itself: more than 0. */
  readonly worth: number;
  readonly owner: DayOwner;
}

/** Sentences of fewer terms may be alike by chance. */
const MIN_COPIED_TERMS = 8;
const NOTHING = { start: 0, end: 0, terms: [] };
const WEIGHTS = { about: 1, day: 0.4, own: 0.4, near: 0.3, form: 0.5, lead: 0.2 };
/** At this distance from the day a word of the subject counts half. */
const HALF_CHARS = 60;
/** What others of the same day tell, too. */
const SHARED_WEIGHT = 0.6;
/** A day that was printed needs no trust in how it was counted. */
const DAY_VALUES: Readonly<Record<TimeBasis, number>> = {
  explicit: 1,
  publication: 0.7,
  tense: 0.7,
  'previous-day': 0.5,
  inferred: 0.4,
  event: 0.3,
  none: 0,
};
const GOOD_LENGTH = { min: 50, max: 240 };
const POOR_LENGTH = { min: 20, max: 600 };
/** Helping verbs, and how the past of most others ends. */
const VERB =
  /\b(?:is|are|was|were|has|had|have|will|would|may|can|could|did|does|be|been|cut|died|hit|put|set|shut|\p{Ll}{2,}ed)\b/u;
const IRREGULAR = new Set(Object.keys(irregularForms));
const NO_VERB = 0.3;
/** Words that lean on the sentence before. */
const LEANS_BACK =
  /^["“”'‘’([]*(?:he|she|it|they|his|her|its|their|this|these|those|that|such|but|and|or|also|then|however|meanwhile)\b/i;

/**
 * How well a sentence tells its day by itself: how far it is about the subject, how sure the day is, whether it is that
 * of what is told and how near to the subject it stands, whether it is a whole sentence of a good length that stands
 * alone, and how near the beginning it is.
 */
export function weighTelling(day: ToldDay, aboutness: Aboutness, about: number): Telling {
  const { analysis, sentence: at, time } = day;
  const { start, end, terms } = analysis.sentences[at] ?? NOTHING;
  const { text } = analysis.article;
  const sentence = { start, end };
  const words = aboutness.words(sentence);
  const owner = ownerOf(time, { text, sentence, words });
  const gap = Math.min(...words.map((word) => gapBetween(word, time.span)));
  const worth =
    WEIGHTS.about * about +
    WEIGHTS.day * DAY_VALUES[time.basis] +
    WEIGHTS.own * (owner === 'telling' || owner === 'noun' ? 1 : 0) +
    WEIGHTS.near / (1 + gap / HALF_CHARS) +
    WEIGHTS.form * formOf(text.slice(start, end)) +
    WEIGHTS.lead / (1 + at / 5);
  const known = terms.length < MIN_COPIED_TERMS ? null : terms.join(' ');
  return { ...day, aboutness, words: known, about, worth, owner };
}

/**
 * The tellings of one day, best first. Beside what speaks for each of them by itself counts how much of it the other
 * articles tell, too: the share of its words, each by the share of the other articles that hold it.
 */
export function rankTellings(tellings: readonly Telling[]): readonly Telling[] {
  if (tellings.length < 2) return tellings;
  const holders = findHolders(tellings);
  const others = new Set(tellings.map(({ analysis }) => analysis.article.id)).size - 1;
  const scored = tellings.map((telling) => {
    const terms = termsOf(telling);
    const sum = [...terms].reduce((all, term) => all + (holders.get(term)?.size ?? 1) - 1, 0);
    const shared = others === 0 ? 0 : sum / (Math.max(1, terms.size) * others);
    return { telling, score: telling.worth + SHARED_WEIGHT * shared };
  });
  return scored.sort((a, b) => b.score - a.score).map(({ telling }) => telling);
}

/** The articles that hold each term, by their ids. */
function findHolders(tellings: readonly Telling[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const telling of tellings) {
    for (const term of termsOf(telling)) {
      const ids = holders.get(term) ?? new Set();
      holders.set(term, ids.add(telling.analysis.article.id));
    }
  }
  return holders;
}

function termsOf({ analysis, sentence }: Telling): ReadonlySet<string> {
  return new Set(analysis.sentences[sentence]?.terms);
}

/** How well a sentence reads by itself, in [0, 1]. */
function formOf(words: string): number {
  const isTelling = VERB.test(words) || wordTexts(words).some((word) => IRREGULAR.has(word));
  const fits = ({ min, max }: { min: number; max: number }) => words.length >= min && words.length <= max;
  const length = fits(GOOD_LENGTH) ? 1 : fits(POOR_LENGTH) ? 0.6 : 0.2;
  const ends = /[.!”"’')\]]\s*$/.test(words) ? 1 : 0.7;
  return length * ends * (LEANS_BACK.test(words) ? 0.6 : 1) * (isTelling ? 1 : NO_VERB);
}
