import { createBreather } from '../../breather.ts';
import type { Question, Timeline, TimelineEntry } from '../../findings.ts';
import type { Analysis } from '../../passages/analysis.ts';
import type { Article, DateInterval, IsoDate } from '../../types.ts';
import type { Library } from '../library.ts';
import { commonDaysOf, isWithin } from '../period.ts';
import { type Aboutness, aboutSubject, BY_HEAD_ALONE } from './about-subject.ts';
import { type FoldedDay, foldDays } from './fold-days.ts';
import { type Telling, weighTelling } from './telling.ts';
import { findTimelineArticles } from './timeline-articles.ts';
import { toldAnswer } from './told-answer.ts';
import { findToldDays } from './told-days.ts';

/** A timeline as the articles tell it, whatever was asked. */
export type FoundTimeline = Omit<Timeline, 'findings'>;

/** Of an entry no more of the other articles are named. */
const MAX_ECHOES = 5;
/** With so many days a sentence is left out of which only the head of its article says that it is about the subject. */
const FEW_DAYS = 8;

/**
 * The days that sentences about a subject name, one sentence a day. Where there are too many the ones that most
 * articles tell stay.
 *
 * @param subject - the terms of the question that a sentence must be about; empty: whatever the articles tell
 * @param limit - how many entries there may be
 */
export async function findTimeline(
  library: Library,
  question: Question,
  subject: readonly string[],
  limit: number,
): Promise<FoundTimeline> {
  const period = commonDaysOf(question);
  const { mentioning, read, terms } = await findTimelineArticles(library, question, subject, period);
  const aboutnessIn = aboutSubject(question, terms);
  const tellings: Telling[] = [];
  const unanchored: string[] = [];
  const breathe = createBreather();
  for (const article of read) {
    await breathe();
    const analysis = library.analysisOf(article);
    const told = readArticle(analysis, aboutnessIn(analysis), period, terms.length > 0);
    tellings.push(...told.tellings);
    unanchored.push(...told.unanchored);
  }
  const sure = foldDays(tellings.filter(({ about }) => about > BY_HEAD_ALONE));
  const folded = sure.length < FEW_DAYS ? foldDays(tellings) : sure;
  const kept = [...folded].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, limit);
  return {
    entries: kept.sort(inTime).map(toEntry),
    days: folded.length,
    mentions: mentionsIn(mentioning),
    read: read.length,
    unanchored: { sentences: unanchored.length, text: unanchored[0] ?? null },
  };
}

/**
 * What an article tells of the subject, and the days that its sentences name and nobody can know.
 *
 * @param hasSubject - false: whatever the articles tell
 */
function readArticle(
  analysis: Analysis,
  aboutness: Aboutness,
  period: DateInterval,
  hasSubject: boolean,
): { readonly tellings: readonly Telling[]; readonly unanchored: readonly string[] } {
  const days = findToldDays(analysis, (sentence) => aboutness.of(sentence) > 0);
  const tellings = days.told.flatMap((day) => {
    if (!isWithin(day.interval, period)) return [];
    const telling = weighTelling(day, aboutness, aboutness.of(day.sentence));
    // The day of an election tells nothing of the raid before it; but without a subject all is told.
    return hasSubject && telling.owner === 'else' ? [] : telling;
  });
  // One a sentence.
  const words = new Map(days.unanchored.map(({ sentence, time }) => [sentence, time.text]));
  return { tellings, unanchored: [...words.values()] };
}

/** How much a day is told: by how many articles that are about the subject and, of as many, how well. */
function weightOf({ best, echoes, copies, more }: FoldedDay): number {
  const others = echoes.reduce((sum, { about }) => sum + about, (copies.length + more) / 2);
  return Math.log2(1 + best.about + others) + best.worth / 2;
}

function inTime({ interval: a }: FoldedDay, { interval: b }: FoldedDay): number {
  const [startOfA, startOfB] = [a.start ?? a.end ?? '', b.start ?? b.end ?? ''];
  if (startOfA !== startOfB) return startOfA < startOfB ? -1 : 1;
  const [endOfA, endOfB] = [a.end ?? '9', b.end ?? '9'];
  return endOfA === endOfB ? 0 : endOfA > endOfB ? -1 : 1;
}

function toEntry({ interval, best, echoes, copies, more }: FoldedDay): TimelineEntry {
  return {
    interval,
    answer: toldAnswer(best, copies),
    echoes: echoes.slice(0, MAX_ECHOES).map((echo) => toldAnswer(echo, [])),
    articles: 1 + copies.length + echoes.length + more,
  };
}

/** An article whose day of print is in doubt says nothing of the first and the last one. */
function mentionsIn(articles: readonly Article[]): Timeline['mentions'] {
  let first: IsoDate | null = null;
  let last: IsoDate | null = null;
  for (const { published } of articles) {
    const { date, status } = published;
    if (date === null || status !== 'ok') continue;
    if (first === null || date < first) first = date;
    if (last === null || date > last) last = date;
  }
  return { articles: articles.length, first, last };
}
