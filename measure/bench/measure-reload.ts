/** One changed file among many. */
import { rmSync } from 'node:fs';
import type { Row } from '../table.ts';
import { type Judged, judge, UNJUDGED } from './bars.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { writeQuestions } from './questions.ts';
import type { Workplace } from './workplace.ts';

const VISIBLE = { aim: 1_000 };
const DELAY = { aim: 50 };

export async function measureReload(
  place: Workplace,
  seed: number,
  articles: number,
): Promise<readonly Row[]> {
  const corpus = writeCorpus(place.folder, seed, articles);
  const dataPath = `${corpus.folder}-reloaded`;
  const questions = writeQuestions(seed, articles);
  const report = await place.measure({ ...corpus, dataPath, questions, clock: 'wall', job: 'reload' });
  for (const path of [corpus.folder, corpus.recordsPath, dataPath])
    rmSync(path, { recursive: true, force: true });
  const row = (what: string, ms: number, { bar, met }: Judged): Row => ({
    [`one changed file among ${articles}`]: what,
    ms: ms.toFixed(0),
    bar,
    '': met,
  });
  const { visibleMs, quietAnswerMs, longestAnswerMs, delayMs, longestHoldMs, answers } = report;
  return [
    row('until it is found', visibleMs, judge(visibleMs, VISIBLE, ' ms')),
    row('longest answer before', quietAnswerMs, UNJUDGED),
    row(`longest of ${answers} answers meanwhile`, longestAnswerMs, UNJUDGED),
    row('the most that one took longer than before', delayMs, judge(delayMs, DELAY, ' ms')),
    row('longest hold of the event loop', longestHoldMs, UNJUDGED),
  ];
}
