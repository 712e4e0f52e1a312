import type { Question } from '../findings.ts';
import { weighWords } from './evidence/weigh-words.ts';
import { namesOf } from './names-of.ts';
import type { ScoredPassage } from './rank-passages.ts';
import { askedFor } from './spans/asked-for.ts';
import type { WeightedTerm } from './term-weights.ts';
import { signalValue } from './weights.ts';

/**
 * What each piece of evidence adds to the log odds that a passage answers. Fitted by logistic regression to questions
 * over articles with the answer, over the same articles without it, and over articles on something else; rounded by
 * hand.
 */
const LOG_ODDS = {
  start: -2.2,
  held: 1.35,
  lacked: -0.6,
  lackedNames: -0.6,
  unknownNames: -0.3,
  article: 0.75,
  sentence: 0.7,
  length: 0.75,
  noExact: -0.9,
  behind: -2,
  refused: -2,
} as const;
/** Added to what is held and lacked before its logarithm is taken, in words that stand nowhere else. */
const SOME = 0.2;
const MAX_UNKNOWN_NAMES = 2;

/**
 * How sure it is that a passage answers: of first answers with confidence c about c are right. It rests on how many of
 * the question's rare words and names the passage holds and lacks, on its article, on its best sentence, and on whether
 * something of the kind that was asked for stands there.
 *
 * @param hasExact - whether its best sentence tells a day, a name or a number that answers by itself
 * @returns a value in (0, 1)
 */
export function confidenceOf(
  passage: ScoredPassage,
  question: Question,
  terms: readonly WeightedTerm[],
  hasExact: boolean,
): number {
  const { held, lacked, words, lackedNames, unknownNames } = weighWords(passage, terms, namesOf(question));
  return toShare(
    LOG_ODDS.start +
      LOG_ODDS.held * Math.log(SOME + held) +
      LOG_ODDS.lacked * Math.log(SOME + lacked) +
      LOG_ODDS.lackedNames * lackedNames +
      LOG_ODDS.unknownNames * Math.min(MAX_UNKNOWN_NAMES, unknownNames) +
      LOG_ODDS.article * signalValue(passage.values, 'article') +
      LOG_ODDS.sentence * signalValue(passage.values, 'best sentence') +
      LOG_ODDS.length * Math.log(1 + words) +
      (hasExact || !wantsExact(question) ? 0 : LOG_ODDS.noExact),
  );
}

/**
 * The confidence of a passage in a list: less where it stands behind better ones, and where the question was refused by a
 * reason that the passage alone does not show.
 *
 * @param confidence - as if it stood first, in (0, 1)
 * @param place - counted from 0
 */
export function confidenceInList(confidence: number, place: number, isAnswered: boolean): number {
  const behind = LOG_ODDS.behind * Math.log(1 + place);
  const refused = isAnswered ? 0 : LOG_ODDS.refused;
  return toShare(Math.log(confidence / (1 - confidence)) + behind + refused);
}

/** What `confidenceInList` took off for a place is given back: in another order it says nothing. */
export function confidenceAlone(confidence: number, place: number): number {
  return toShare(Math.log(confidence / (1 - confidence)) - LOG_ODDS.behind * Math.log(1 + place));
}

function toShare(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Whether a part of a sentence can answer by itself; a reason or an account cannot. */
function wantsExact(question: Question): boolean {
  return question.kind === 'when' || question.kind === 'how-many' || askedFor(question) !== null;
}
