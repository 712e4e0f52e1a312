import { createBreather } from '../../breather.ts';
import type { Answer, Question } from '../../findings.ts';
import { termsOf } from '../../language/terms.ts';
import { type Analysis, timesWithin } from '../../passages/analysis.ts';
import { cutAtBlank, MAX_SHOWN_CHARS } from '../../passages/cut.ts';
import { saidVerb } from '../../questions/said-question.ts';
import { citationOf } from '../citation.ts';
import { askedWords } from '../days/asked-words.ts';
import type { Library } from '../library.ts';
import { matchArticle } from '../match-article.ts';
import type { WeightedTerm } from '../term-weights.ts';
import { articlesToRead } from './articles-to-read.ts';
import { isKin } from './kin-verbs.ts';
import { findReported, type Reported } from './reported-speech.ts';
import { aboutness } from './saying.ts';
import { readSpeaker, sureOf } from './spoken-by.ts';

/** How many of the sentences that report what somebody said like this do. */
const SURE = { named: 0.8, meant: 0.6 };
/** A sentence that holds less of what it is to be about, by rarity, is about something else. */
const MIN_ABOUT = 0.5;

/**
 * The sentences that tell what a speaker whom the archive knows said, in the words of the article: those that are most
 * about what was asked first, of equals the newest.
 */
export async function findTold(library: Library, question: Question, limit: number): Promise<Answer[]> {
  const speaker = readSpeaker(question.said?.speaker ?? '', library.names);
  if (speaker.known.length === 0) return [];
  const about = termsOf(question.said?.about ?? '');
  const verb = saidVerb(question.text);
  const { read, terms } = await articlesToRead(library, question);
  const wanted = terms.filter(({ term }) => about.includes(term));
  const told: Answer[] = [];
  const breathe = createBreather();
  for (const article of read) {
    await breathe();
    const analysis = library.analysisOf(article);
    const reported = findReported(analysis, library.mentionsOf(analysis), speaker).filter((one) =>
      isKin(article.text.slice(one.verb.start, one.verb.end), verb),
    );
    if (reported.length === 0) continue;
    const match = matchArticle(analysis, wanted);
    for (const one of reported) {
      const share = wanted.length === 0 ? 1 : aboutness(match, one.sentences, wanted);
      if (share >= MIN_ABOUT) told.push(sureOf(toldAnswer(analysis, one, share, terms), speaker));
    }
  }
  return told.sort(surestFirst).slice(0, limit);
}

function toldAnswer(
  analysis: Analysis,
  { sentences, isNamed }: Reported,
  about: number,
  terms: readonly WeightedTerm[],
): Answer {
  const { article } = analysis;
  const inside = analysis.sentences.slice(sentences.first, sentences.last + 1);
  const span = { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 };
  const shown = { start: span.start, end: cutAtBlank(article.text, span.start, span.end, MAX_SHOWN_CHARS) };
  const sure = (isNamed ? SURE.named : SURE.meant) * about;
  return {
    exact: null,
    rangeEnd: null,
    passage: { articleId: article.id, span, sentences: inside.map(({ start, end }) => ({ start, end })) },
    excerpt: article.text.slice(span.start, span.end),
    shown,
    highlights: askedWords(article.text, shown, terms).map(({ start, end }) => ({ start, end })),
    dates: timesWithin(analysis, span),
    suggested: [],
    periodBasis: null,
    speaker: null,
    citation: citationOf(article),
    also: [],
    isSupported: true,
    isAboutNames: true,
    confidence: sure,
    score: sure,
    signals: [{ name: 'about', value: about, weight: isNamed ? SURE.named : SURE.meant }],
  };
}

function surestFirst(a: Answer, b: Answer): number {
  const [dayOfA, dayOfB] = [a, b].map(({ citation }) => citation.published.date ?? '');
  return b.score - a.score || (dayOfB ?? '').localeCompare(dayOfA ?? '');
}
