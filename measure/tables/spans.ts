import type { RunSet } from '../run-over-all.ts';
import { runSet } from '../run-set.ts';
import { mean, passagesOf } from '../scores.ts';
import { type SpanScores, scoreSpan } from '../span-scores.ts';
import { type Row, writeShare } from '../table.ts';

const KINDS = {
  when: ['when'],
  who: ['who'],
  where: ['where'],
  'all three': ['when', 'who', 'where'],
  others: ['what', 'how many', 'how much', 'why', 'other'],
};

/** Rows for each set whose questions were written for one article: asked of that article alone, by kinds of question. */
export async function rateSpans(sets: readonly RunSet[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { name, archive, questions } of sets) {
    const ofOneArticle = questions.filter((question) => question.in !== undefined && question.gold.answers);
    if (ofOneArticle.length === 0) continue;
    const scored = (await runSet(archive, ofOneArticle)).map(({ asked, findings }) => ({
      kind: asked.kind ?? 'other',
      span: scoreSpan(asked.gold, findings ? passagesOf(findings) : []),
    }));
    for (const [kind, own] of Object.entries(KINDS)) {
      const spans = scored.filter((one) => own.includes(one.kind)).map(({ span }) => span);
      const average = (figure: keyof SpanScores) =>
        writeShare(spans.length === 0 ? null : mean(spans.map((span) => span[figure])));
      rows.push({
        set: name,
        kind,
        questions: spans.length,
        EM: average('exactMatch'),
        F1: average('f1'),
        'hit@1': average('hit'),
      });
    }
  }
  return rows;
}
