/** Asks every set what it can answer and what it cannot. */
import type { GoldQuestion } from '../records.ts';
import type { RunSet } from '../run-over-all.ts';
import { type Result, runSet } from '../run-set.ts';
import { mayAnswer } from '../scores.ts';
import { askWithout } from './ask-without.ts';
import { foldsOf, spread } from './folds.ts';
import { type Case, type Trial, toTrial } from './trial.ts';

/** So many of a set tell enough. */
const MAX_QUESTIONS = 300;
/** Of so many other corpora the questions of a set are asked, turn by turn. */
const MAX_OTHERS = 2;

/** Each question that has an answer is asked of its corpus, of what is left without its articles, and of another one. */
export async function runTrials(sets: readonly RunSet[]): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for (const set of sets) {
    const answerable = spread(set.results.filter(isAnswerable), MAX_QUESTIONS);
    const add = (results: readonly Result<GoldQuestion>[], kind: Case) =>
      trials.push(...results.map((result) => toTrial(set.name, result, kind)));
    add(answerable, 'answerable');
    add(
      set.results.filter((result) => !isAnswerable(result)),
      'no answer',
    );
    const questions = answerable.map(({ asked }) => asked);
    add(await askOthers(questions, othersOf(set, sets)), 'other subject');
    add(await askFolds(set, questions, (id) => id), 'articles taken out');
    if (isTopical(set)) add(await askFolds(set, questions, titlesOf(set)), 'titles taken out');
  }
  return trials;
}

function isAnswerable({ asked }: Result<GoldQuestion>): boolean {
  return asked.gold.outcome === undefined;
}

/** The large sets that come next, round and round. A small corpus is no test, and may be of the same subject. */
function othersOf(set: RunSet, sets: readonly RunSet[]): readonly RunSet[] {
  const at = sets.indexOf(set);
  const next = [...sets.slice(at + 1), ...sets.slice(0, at)];
  return next.filter(({ isLarge }) => isLarge).slice(0, MAX_OTHERS);
}

async function askOthers(questions: readonly GoldQuestion[], others: readonly RunSet[]) {
  const results: Result<GoldQuestion>[] = [];
  for (const [turn, { archive }] of others.entries()) {
    results.push(
      ...(await runSet(
        archive,
        questions.filter((_one, at) => at % others.length === turn),
      )),
    );
  }
  return results;
}

/** @param keyOf - articles of one key go together */
async function askFolds(
  { archive }: RunSet,
  questions: readonly GoldQuestion[],
  keyOf: (id: string) => string,
): Promise<readonly Result<GoldQuestion>[]> {
  const ids = archive.articles.map(({ id }) => id);
  const articlesOf = ({ gold }: GoldQuestion) => {
    const keys = new Set(ids.filter((id) => mayAnswer(gold, id)).map(keyOf));
    return ids.filter((id) => keys.has(keyOf(id)));
  };
  const results: Result<GoldQuestion>[] = [];
  for (const fold of foldsOf(questions, ids, articlesOf)) results.push(...(await askWithout(archive, fold)));
  return results;
}

/** Whether several articles bear one title, as the sections of an encyclopedia do: each of them tells of the same. */
function isTopical({ archive: { articles } }: RunSet): boolean {
  const titles = articles.flatMap(({ title }) => title ?? []);
  return titles.length > 0 && new Set(titles).size < titles.length / 2;
}

function titlesOf({ archive }: RunSet): (id: string) => string {
  return (id) => archive.article(id)?.title ?? id;
}
