import { describe, expect, it } from 'vitest';
import type { EngineReport } from '../../../../measure/bench/jobs/job.ts';
import type { CorpusReport } from '../../../../measure/bench/measure-corpus.ts';
import { tabulateCorpus, tabulateGrowth } from '../../../../measure/bench/tabulate-corpus.ts';

function engine(ms: number, bytes: number): EngineReport {
  const memory = { peak: 3 * bytes, settled: 2 * bytes, heap: bytes };
  return { addMs: ms, firstAnswerMs: ms, commandMs: [ms], freeMs: [ms], memory, texts: bytes / 4 };
}

function report(articles: number, cold: EngineReport, warm: EngineReport): CorpusReport {
  return {
    corpus: { folder: '', recordsPath: '', articles, length: articles * 4_000 },
    ours: { cold, warm },
    program: { cold: { answerMs: 2_400, endMs: 3_000 }, warm: { answerMs: 300, endMs: 400 } },
    kept: 1e6,
    others: { plain: engine(2_000, 400e6), passages: engine(500, 800e6) },
  };
}

describe('the figures of a corpus', () => {
  const rows = tabulateCorpus(report(100, engine(2_200, 500e6), engine(100, 100e6)));
  const find = (part: string) => rows.find((row) => Object.values(row).some((cell) => cell === part));

  it('judges a cold start by the adding of plain MiniSearch alone', () => {
    expect(find('open, read, add, first answer, s (to plain add)')).toMatchObject({
      judged: '1.10',
      '': 'yes',
    });
    expect(find('the same from the start of the program, s')).toMatchObject({ judged: '1.20', '': 'yes' });
  });

  it('judges a warm start by the cold one', () => {
    expect(find('warm start to cold start')).toMatchObject({ judged: '0.05', '': 'yes' });
    expect(find('the same of the program')).toMatchObject({ judged: '0.13', '': 'yes' });
  });

  it('judges answers by the slower of both starts', () => {
    expect(find('20-word questions p50, ms (to passages)')).toMatchObject({ judged: '4.40', '': 'NO' });
    expect(find('commands p99, ms')).toMatchObject({ judged: '2200 ms', '': 'NO' });
  });

  it('allows half as much again as the plain index, and the texts once', () => {
    expect(find('memory, MB: heap and buffers')).toMatchObject({ judged: '1.25', bar: '≤ 1.38', '': 'yes' });
  });

  it('has nothing to say of a corpus that no other engine has read', () => {
    expect(tabulateCorpus({ ...report(100, engine(1, 1), engine(1, 1)), others: null })).toEqual([]);
  });
});

describe('the growth of a corpus', () => {
  it('is judged by the growth of its articles', () => {
    const [first, second] = tabulateGrowth([
      report(100, engine(10, 1e6), engine(10, 1e6)),
      report(1_000, engine(90, 1e6), engine(90, 1e6)),
    ]);
    expect(first).toMatchObject({ articles: 100, 'growth of p50': '', '': '' });
    expect(second).toMatchObject({ 'growth of p50': '9.00', 'less than linear': '≤ 10.00', '': 'yes' });
  });
});
