import type { Gold } from '../records.ts';
import type { RunSet } from '../run-over-all.ts';
import { factShare, holdsAnswer, isRight, mean, passagesOf, scoreRanking } from '../scores.ts';
import { type Row, writeShare } from '../table.ts';

/** A row a set: how good what was found is, whatever the gate says. Only questions that have an answer count. */
export function rateQuestions(sets: readonly RunSet[]): readonly Row[] {
  return sets.map(rateSet);
}

function rateSet({ name, results }: RunSet): Row {
  const found = results
    .filter(({ asked }) => asked.gold.outcome === undefined)
    .map(({ asked: { gold }, findings }) => ({ gold, passages: findings ? passagesOf(findings) : [] }));
  const share = (key: keyof Gold, score: (one: (typeof found)[number]) => number) => {
    const scored = found.filter(({ gold }) => gold[key] !== undefined);
    return writeShare(scored.length === 0 ? null : mean(scored.map(score)));
  };
  const ranking = (figure: keyof ReturnType<typeof scoreRanking>) =>
    share('relevant', ({ gold, passages }) => scoreRanking(gold, passages)[figure]);
  const answerAt = (depth: number) =>
    share('answers', ({ gold, passages }) => Number(holdsAnswer(gold, passages, depth)));
  const factsAt = (depth: number) => share('facts', ({ gold, passages }) => factShare(gold, passages, depth));
  const shown = found.flatMap(({ passages: [first] }) => (first ? first.shown.end - first.shown.start : []));
  return {
    set: name,
    answerable: found.length,
    'right first': writeShare(
      mean(found.map(({ gold, passages: [first] }) => Number(!!first && isRight(gold, first)))),
    ),
    'hit@4': ranking('hit@4'),
    'MRR@10': ranking('MRR@10'),
    'MAP@10': ranking('MAP@10'),
    'answer@1': answerAt(1),
    'answer@4': answerAt(4),
    'facts@4': factsAt(4),
    'facts@10': factsAt(10),
    shown: Math.round(mean(shown)),
  };
}
