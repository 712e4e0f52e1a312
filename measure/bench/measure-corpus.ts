/** One corpus, read and asked by us and by other engines, each in a process of its own. */
import { rmSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Corpus, writeCorpus } from './corpus/write-corpus.ts';
import type { Clock } from './jobs/clock.ts';
import type { EngineReport, JobInput, Questions } from './jobs/job.ts';
import { writeQuestions } from './questions.ts';
import type { AskTimes, Workplace } from './workplace.ts';

export interface CorpusReport {
  readonly corpus: Corpus;
  readonly ours: Started<EngineReport>;
  /** The program that answers one question and ends. */
  readonly program: Started<AskTimes>;
  /** What is kept for the next start, in bytes. */
  readonly kept: number;
  readonly others: { readonly plain: EngineReport; readonly passages: EngineReport } | null;
}

interface Started<Report> {
  /** With nothing kept. */
  readonly cold: Report;
  /** With what the cold start kept. */
  readonly warm: Report;
}

export interface CorpusOptions {
  readonly seed: number;
  readonly articles: number;
  readonly hasOthers: boolean;
  readonly clock: Clock;
}

export async function measureCorpus(
  place: Workplace,
  { seed, articles, hasOthers, clock }: CorpusOptions,
): Promise<CorpusReport> {
  const corpus = writeCorpus(place.folder, seed, articles);
  const questions = writeQuestions(seed, articles);
  const [dataPath, ownPath] = ['kept', 'kept-by-program'].map((name) => `${corpus.folder}-${name}`);
  const input = { ...corpus, dataPath: dataPath ?? '', questions, clock };
  const engine = (job: Exclude<JobInput['job'], 'reload'>) => place.measure({ ...input, job });

  const others = hasOthers ? { plain: await engine('plain'), passages: await engine('passages') } : null;
  const ours = { cold: await engine('ours'), warm: await engine('ours') };
  const program = await askTwice(place, corpus, ownPath ?? '', questions);
  const kept = await sizeOf(dataPath ?? '');
  for (const path of [corpus.folder, corpus.recordsPath, dataPath, ownPath])
    rmSync(path ?? '', { recursive: true, force: true });
  return { corpus, ours, program, kept, others };
}

async function askTwice(place: Workplace, { folder }: Corpus, dataPath: string, { commands }: Questions) {
  const ask = () => place.ask(folder, dataPath, commands[0] ?? '');
  return { cold: await ask(), warm: await ask() };
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
