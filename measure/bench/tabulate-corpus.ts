/** The figures of a corpus beside each other. Ratios are judged; absolute times are for reading only. */
import { percentile } from '../percentiles.ts';
import type { Row } from '../table.ts';
import { type Bar, type Judged, judge, UNJUDGED } from './bars.ts';
import type { EngineReport, Memory } from './jobs/job.ts';
import type { CorpusReport } from './measure-corpus.ts';

const COLD: Bar = { aim: 1.2 };
const WARM: Bar = { aim: 0.15 };
const COMMAND_P99_MS: Bar = { aim: 15 };
const FREE_P50: Bar = { aim: 0.1, floor: 0.2 };
const FREE_P99_MS: Bar = { aim: 60, floor: 130 };
const MEMORY_FACTOR = 1.5;
const MEGABYTE = 1e6;

type Columns = readonly [plain: string, passages: string, ours: string, warm: string];

/** Of a corpus that other engines read as well. */
export function tabulateCorpus({
  ours: { cold, warm },
  program,
  others,
  corpus,
}: CorpusReport): readonly Row[] {
  if (others === null) return [];
  const { plain, passages } = others;
  const added = plain.addMs ?? 0;
  const all = [plain, passages, cold, warm] as const;
  const head = `${corpus.articles} articles, ${megabytes(corpus.length)} MB`;
  const row = (what: string, [first, second, third, fourth]: Columns, { figure, bar, met }: Judged): Row => ({
    [head]: what,
    'plain MiniSearch': first,
    'over passages': second,
    ours: third,
    'ours, kept': fourth,
    judged: figure,
    bar,
    '': met,
  });
  const times = (ms: (report: EngineReport) => readonly number[], share: number): Columns =>
    columns(all.map((report) => percentile(ms(report), share).toFixed(1)));
  const worst = (ms: (report: EngineReport) => readonly number[], share: number) =>
    Math.max(percentile(ms(cold), share), percentile(ms(warm), share));
  const command = ({ commandMs }: EngineReport) => commandMs;
  const free = ({ freeMs }: EngineReport) => freeMs;
  const size = (what: string, bytes: (memory: Memory) => number) => {
    const [other, own] = [bytes(plain.memory), bytes(cold.memory)];
    const texts = plain.texts ?? 0;
    const most = (MEMORY_FACTOR * (other - texts) + texts) / other;
    const sizes = columns(all.map(({ memory }) => megabytes(bytes(memory))));
    return row(`memory, MB: ${what}`, sizes, judge(own / other, { aim: most }));
  };
  return [
    row('add all, s', columns([seconds(added), seconds(passages.addMs ?? 0), '', '']), UNJUDGED),
    row(
      'open, read, add, first answer, s (to plain add)',
      columns(all.map(({ firstAnswerMs }) => seconds(firstAnswerMs))),
      judge(cold.firstAnswerMs / added, COLD),
    ),
    row(
      'the same from the start of the program, s',
      columns(['', '', seconds(program.cold.answerMs), seconds(program.warm.answerMs)]),
      judge(program.cold.answerMs / added, COLD),
    ),
    row(
      'to the end of the program, s',
      columns(['', '', seconds(program.cold.endMs), seconds(program.warm.endMs)]),
      UNJUDGED,
    ),
    row('warm start to cold start', NOTHING, judge(warm.firstAnswerMs / cold.firstAnswerMs, WARM)),
    row('the same of the program', NOTHING, judge(program.warm.answerMs / program.cold.answerMs, WARM)),
    row('commands p50, ms', times(command, 0.5), UNJUDGED),
    row('commands p99, ms', times(command, 0.99), judge(worst(command, 0.99), COMMAND_P99_MS, ' ms')),
    row(
      '20-word questions p50, ms (to passages)',
      times(free, 0.5),
      judge(worst(free, 0.5) / percentile(free(passages), 0.5), FREE_P50),
    ),
    row('20-word questions p99, ms', times(free, 0.99), judge(worst(free, 0.99), FREE_P99_MS, ' ms')),
    size('heap and buffers', ({ heap }) => heap),
    size('resident at the end', ({ settled }) => settled),
    size('resident at the most', ({ peak }) => peak),
  ];
}

/** How the figures grow, one row a corpus. */
export function tabulateGrowth(reports: readonly CorpusReport[]): readonly Row[] {
  const [first] = reports;
  return reports.map(({ corpus: { articles, length }, ours: { cold, warm }, program, kept }) => {
    const p50 = percentile(warm.freeMs, 0.5);
    const growth = p50 / percentile(first?.ours.warm.freeMs ?? [], 0.5);
    const linear = articles / (first?.corpus.articles ?? articles);
    const { figure, bar, met } = linear > 1 ? judge(growth, { aim: linear }) : UNJUDGED;
    return {
      articles,
      'text, MB': megabytes(length),
      'cold, s': seconds(program.cold.answerMs),
      'ms an article': (cold.firstAnswerMs / articles).toFixed(2),
      'warm, s': seconds(program.warm.answerMs),
      'kept, MB': megabytes(kept),
      'heap, MB': megabytes(warm.memory.heap),
      'resident, MB': megabytes(cold.memory.peak),
      'KB an article': (cold.memory.peak / articles / 1e3).toFixed(1),
      'command p99': percentile(warm.commandMs, 0.99).toFixed(1),
      'question p50': p50.toFixed(1),
      p99: percentile(warm.freeMs, 0.99).toFixed(1),
      'growth of p50': figure,
      'less than linear': bar,
      '': met,
    };
  });
}

const NOTHING: Columns = ['', '', '', ''];

function columns([plain = '', passages = '', ours = '', warm = '']: readonly string[]): Columns {
  return [plain, passages, ours, warm];
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(0);
}
