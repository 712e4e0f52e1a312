import type { Span } from '../types.ts';
import type { Analysis } from './analysis.ts';
import { MAX_SHOWN_CHARS } from './cut.ts';
import { cutSentence } from './cut-sentence.ts';
import { reasonGiven } from './gives-reason.ts';
import { holdsNumber } from './holds-number.ts';
import { isHeading, needsBefore, needsNext } from './needs.ts';
import { pointsBack } from './pointing-back.ts';
import type { SentenceWindow } from './windows.ts';

/** What a question wants of what is shown. */
export interface Sought {
  /** The sentence that must be in it, counted in the sentences of the article. */
  readonly best: number;
  /** For a sentence the terms of the question that it holds and that an answer must hold. */
  readonly matches: (sentence: number) => readonly number[];
  /** Whether an index term is one of the question's. */
  readonly isMatch: (term: string) => boolean;
  /** What of a sentence too long to be shown must not be cut off. */
  readonly must: Span | null;
  /** Whether a reason is asked for. */
  readonly isWhy: boolean;
  /** Whether the best sentence holds nothing of the kind that is asked for. */
  readonly lacksAnswer: boolean;
}

/** Neighbouring sentences, and which of them may be shown together. */
interface Run extends SentenceWindow {
  readonly fits: (first: number, last: number) => boolean;
}

const MAX_STEPS = 3;

/**
 * The part of a passage that is printed: its best sentence; what stands before it as far as that tells whom or what it is
 * about, and behind it where it breaks off; a reason beside it where one is asked for; and neighbours as long as they
 * bring something of the question that is not there yet.
 *
 * @param window - the sentences that may be shown
 * @returns at most 450 characters; a longer sentence is cut where a clause begins, around the question's words
 */
export function chooseShown(analysis: Analysis, window: SentenceWindow, sought: Sought): Span {
  const { article, sentences } = analysis;
  const { best } = sought;
  const sentence = sentences[best];
  if (!sentence) throw new RangeError(`There is no sentence ${best}.`);
  if (sentence.end - sentence.start > MAX_SHOWN_CHARS) return cutSentence(article.text, sentence, sought);
  const fits = (first: number, last: number) =>
    first >= window.first &&
    last <= window.last &&
    (sentences[last]?.end ?? 0) - (sentences[first]?.start ?? 0) <= MAX_SHOWN_CHARS;
  let run: Run = { first: best, last: best, fits };
  run = withEnd(analysis, run, sought);
  run = withStart(analysis, run);
  if (sought.lacksAnswer) run = withSequel(analysis, run);
  if (sought.isWhy) run = withReason(analysis, run);
  run = withTerms(analysis, run, sought);
  return { start: sentences[run.first]?.start ?? 0, end: sentences[run.last]?.end ?? 0 };
}

/** Whether a sentence begins with a word that points back at the one before. */
export function isPointingBack(words: string): boolean {
  return pointsBack(words) === 'strong';
}

/** On to where the quotation ends, the question is answered, the heading is told. */
function withEnd(analysis: Analysis, run: Run, { best }: Sought): Run {
  let { last } = run;
  while (last - best < MAX_STEPS && needsNext(analysis, last) && run.fits(run.first, last + 1)) last++;
  return { ...run, last };
}

/** Back to where a reader knows whom the run is about; the run itself where nothing tells. */
function withStart(analysis: Analysis, run: Run): Run {
  let need = needsBefore(analysis, run.first);
  let known = run.first;
  for (let at = run.first - 1; need !== null && run.first - at <= MAX_STEPS; at--) {
    if (!run.fits(at, run.last) || isHeading(analysis, at)) break;
    const own = needsBefore(analysis, at);
    if (need === 'broken' || own === null || (own === 'weak' && need === 'strong')) known = at;
    if (own === null || own === 'weak' || need === 'weak') break;
    need = own;
  }
  return { ...run, first: known };
}

/** "The match was moved to Monday. It was played at …": what goes on in its paragraph may tell what the run does not. */
function withSequel(analysis: Analysis, run: Run): Run {
  const need = needsBefore(analysis, run.last + 1);
  const isSequel = need === 'strong' || need === 'weak' || bringsNumber(analysis, run);
  return isSequel ? withNext(analysis, run) : run;
}

/** Whether a number, a year most often, stands behind a run that has none. */
function bringsNumber({ sentences }: Analysis, { first, last }: Run): boolean {
  const next = sentences[last + 1];
  return next !== undefined && holdsNumber(next) && !sentences.slice(first, last + 1).some(holdsNumber);
}

/** With the sentence behind it, where that stands in the same paragraph and there is room. */
function withNext({ article, sentences }: Analysis, run: Run): Run {
  const between = article.text.slice(sentences[run.last]?.end, sentences[run.last + 1]?.start);
  return !/\n\s*\n/.test(between) && run.fits(run.first, run.last + 1) ? { ...run, last: run.last + 1 } : run;
}

/** With the neighbour that tells a reason more surely than the run itself; the next one where none tells any. */
function withReason(analysis: Analysis, run: Run): Run {
  const { first, last, fits } = run;
  const reasonAt = (at: number) => reasonGiven(wordsOf(analysis, at));
  let own = 0;
  for (let at = first; at <= last; at++) own = Math.max(own, reasonAt(at));
  const behind = fits(first, last + 1) ? reasonAt(last + 1) : 0;
  const before = fits(first - 1, last) ? reasonAt(first - 1) : 0;
  const most = Math.max(own, behind, before);
  if (most === own) return own === 0 ? withNext(analysis, run) : run;
  return behind >= before ? { ...run, last: last + 1 } : withStart(analysis, { ...run, first: first - 1 });
}

/** With neighbours that hold a term of the question which the run does not. */
function withTerms(analysis: Analysis, start: Run, { matches }: Sought): Run {
  let run = start;
  const held = new Set<number>();
  for (;;) {
    for (let at = run.first; at <= run.last; at++) for (const term of matches(at)) held.add(term);
    const brings = (at: number) => matches(at).some((term) => !held.has(term));
    const { first, last, fits } = run;
    if (fits(first, last + 1) && brings(last + 1)) run = { ...run, last: last + 1 };
    else if (fits(first - 1, last) && brings(first - 1))
      run = withStart(analysis, { ...run, first: first - 1 });
    else return run;
  }
}

function wordsOf({ article, sentences }: Analysis, at: number): string {
  return article.text.slice(sentences[at]?.start, sentences[at]?.end);
}
