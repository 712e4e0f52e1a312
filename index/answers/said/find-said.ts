import { createBreather } from '../../breather.ts';
import type { Answer, Question } from '../../findings.ts';
import { termsOf } from '../../language/terms.ts';
import { saidVerb } from '../../questions/said-question.ts';
import type { Library } from '../library.ts';
import { matchArticle } from '../match-article.ts';
import type { WeightedTerm } from '../term-weights.ts';
import { articlesToRead } from './articles-to-read.ts';
import { isKin } from './kin-verbs.ts';
import { saidAnswer } from './said-answer.ts';
import { type Saying, weighSaying } from './saying.ts';
import { isSpokenBy, readSpeaker, sureOf } from './spoken-by.ts';

/** What a speaker is quoted with. */
export interface FoundSaid {
  /** Best first. */
  readonly answers: readonly Answer[];
  /** Whether the speaker is quoted at all, on whatever. */
  readonly isQuoted: boolean;
}

/** A quote that holds less of what it is to be about, by rarity, is about something else. */
const MIN_ABOUT = 0.5;

/**
 * The quotes that a question asks for by its `said`, best first: those about what was asked before those in whose neighbourhood it stands, the
 * certain before the probable, of equals the newest first. A quote that several articles carry is shown once.
 *
 * @param question - its terms are those of the speaker and of what was asked
 */
export async function findSaid(library: Library, question: Question, limit: number): Promise<FoundSaid> {
  const { analysisOf, quotesOf, names } = library;
  const speaker = readSpeaker(question.said?.speaker ?? '', names);
  const about = termsOf(question.said?.about ?? '');
  const verb = saidVerb(question.text);
  const { read, terms } = await articlesToRead(library, question);
  const wanted = terms.filter(({ term }) => about.includes(term));
  const sayings: Saying[] = [];
  let isQuoted = false;
  const breathe = createBreather();
  for (const article of read) {
    await breathe();
    const analysis = analysisOf(article);
    const own = quotesOf(analysis).filter((quote) => quote.form !== 'scare' && isSpokenBy(quote, speaker));
    if (own.length === 0) continue;
    isQuoted = true;
    const match = matchArticle(analysis, wanted);
    const asked = own.filter(({ cue }) => isKin(cue ? article.text.slice(cue.start, cue.end) : '', verb));
    sayings.push(...asked.flatMap((quote) => weighSaying(match, quote, wanted) ?? []));
  }
  const fitting = sayings.filter(({ about: share }) => share >= MIN_ABOUT).sort(bestFirst);
  return { answers: foldCopies(fitting, terms, limit).map((answer) => sureOf(answer, speaker)), isQuoted };
}

function bestFirst(a: Saying, b: Saying): number {
  if (a.worth !== b.worth) return b.worth - a.worth;
  const [dayOfA, dayOfB] = [dayOf(a), dayOf(b)];
  return dayOfA === dayOfB ? a.quote.span.start - b.quote.span.start : dayOfA < dayOfB ? 1 : -1;
}

function dayOf({ analysis }: Saying): string {
  return analysis.article.published.date ?? '';
}

/** The same words in several articles are one answer. */
function foldCopies(sayings: readonly Saying[], terms: readonly WeightedTerm[], limit: number): Answer[] {
  const kept = new Map<string, { saying: Saying; also: Set<string> }>();
  for (const saying of sayings) {
    const { article } = saying.analysis;
    const words = wordsOf(saying);
    const known = kept.get(words);
    if (!known) kept.set(words, { saying, also: new Set() });
    else if (known.saying.analysis.article.id !== article.id) known.also.add(article.id);
  }
  return [...kept.values()].slice(0, limit).map(({ saying, also }) => saidAnswer(saying, [...also], terms));
}

function wordsOf({ analysis, quote }: Saying): string {
  const { start, end } = quote.span;
  return analysis.article.text
    .slice(start, end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
