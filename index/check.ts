/** A message in, the passages on what it names out. No verdict: whether they bear it out is for a reader to say. */
import { answerClaim } from './answers/claims/answer-claim.ts';
import { isTelling } from './answers/claims/held-things.ts';
import { shareOfCapitals } from './answers/claims/written-as-names.ts';
import type { Library } from './answers/library.ts';
import { clampLimit, type Holdings } from './ask.ts';
import type { Answer, Correction } from './findings.ts';
import { termsOf } from './language/terms.ts';
import { type Claim, readClaim } from './questions/claim.ts';
import { type Evidence, settleNames } from './questions/settle-names.ts';
import type { DateInterval, IsoDate } from './types.ts';

export interface CheckOptions {
  /** The day from which "yesterday" is counted. */
  readonly today: IsoDate;
  /** How many passages are wanted; brought into 1 to 100. */
  readonly limit: number;
}

/** What a message names, and the passages that speak of it. */
export interface Check {
  /** Names that the archive holds, as it writes them. */
  readonly names: readonly string[];
  /** Names that no article mentions, as the message writes them. */
  readonly unknown: readonly string[];
  /** Misspelt names that were read as known ones. */
  readonly corrections: readonly Correction[];
  /** As the message writes them. */
  readonly numbers: readonly string[];
  /** As the message writes them, with the days meant; `null` for a day without its year. */
  readonly days: readonly { readonly text: string; readonly interval: DateInterval | null }[];
  /** One an article first; those that hold most of the message first. */
  readonly answers: readonly Answer[];
}

/** So many articles tell whether a word is a name. */
const WITNESSES = 30;
const MIN_FIGURES = 2;

/** Looks up the names, numbers and days of a message, at most its first 4,000 characters. */
export async function checkMessage(
  { library, names: known }: Pick<Holdings, 'library' | 'names'>,
  message: string,
  { today, limit: wanted }: CheckOptions,
): Promise<Check> {
  const limit = clampLimit(wanted);
  const claim = readClaim(message, known, today);
  const { names, unknown, corrections } = settleNames(
    claim.names,
    known,
    await weighEvidence(library, claim),
  );
  const isNamed = names.length + unknown.length > 0;
  const { numbers, days } = isNamed ? claim : figuresOf(claim);
  return {
    names: [...new Set(names.map(({ name }) => name))],
    unknown,
    corrections,
    numbers: numbers.map(({ text }) => text),
    days: days.map(({ text, interval }) => ({ text, interval })),
    // Passages that share with the message a number and none of its names speak of something else.
    answers:
      isNamed && names.length === 0
        ? []
        : await answerClaim(library, { names, numbers, days }, isNamed, limit),
  };
}

/** What the articles hold of every word that may be a name or a part of one. */
async function weighEvidence({ index, articles, analysisOf }: Library, { names }: Claim): Promise<Evidence> {
  const words = new Set(names.flatMap(({ text, run }) => [...termsOf(text), ...termsOf(run)]));
  const terms = [...words].map((term) => ({ term, weight: 1 }));
  const { hits, frequencies } = await index.search({ terms, within: null, limit: WITNESSES });
  const doubtful = new Set(names.flatMap(({ text, isDoubtful }) => (isDoubtful ? termsOf(text) : [])));
  const witnesses = doubtful.size === 0 ? [] : hits.flatMap(({ articleId }) => articles.get(articleId) ?? []);
  return { frequencies, capitals: shareOfCapitals(witnesses.map(analysisOf), doubtful) };
}

/**
 * "I have 2 cats today": where nobody is named, neither a small number by itself nor today is anything to look for.
 */
function figuresOf(claim: Claim): Pick<Claim, 'numbers' | 'days'> {
  const days = claim.days.filter(({ text }) => /\d/.test(text));
  const isEnough = claim.numbers.length + days.length >= MIN_FIGURES || claim.numbers.some(isTelling);
  return { numbers: isEnough ? claim.numbers : [], days };
}
