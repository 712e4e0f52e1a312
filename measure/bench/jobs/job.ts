/** What a process of the bench is asked to do, and what it reports. Times are in milliseconds, sizes in bytes. */
import type { Clock } from './clock.ts';

/** As they would be typed. */
export interface Questions {
  readonly commands: readonly string[];
  /** Of 20 words. */
  readonly free: readonly string[];
}

export interface JobInput {
  readonly clock: Clock;
  readonly job: 'plain' | 'passages' | 'ours' | 'reload';
  /** The articles as records, for what reads no files. */
  readonly recordsPath: string;
  readonly folder: string;
  /** Where the bot keeps what it builds. */
  readonly dataPath: string;
  readonly questions: Questions;
}

export interface Memory {
  /** The most that was ever resident. */
  readonly peak: number;
  /** Resident when all is answered and the rubbish is out. */
  readonly settled: number;
  /** On the heaps of the main thread and in buffers, then. */
  readonly heap: number;
}

export interface EngineReport {
  /** Of the articles in memory: what an engine does alone. Null for what reads and builds at once. */
  readonly addMs: number | null;
  /** From the opening of the first file to the first answer. */
  readonly firstAnswerMs: number;
  readonly commandMs: readonly number[];
  readonly freeMs: readonly number[];
  readonly memory: Memory;
  /** Of this, the texts of the articles, where they are held. */
  readonly texts: number | null;
}

export interface ReloadReport {
  /** From the call to an archive in which the change is found. */
  readonly visibleMs: number;
  /** The longest that an answer took before, and while the archive was reloaded and a round of questions after. */
  readonly quietAnswerMs: number;
  readonly longestAnswerMs: number;
  /** The most that an answer took longer than the longest of the same question before. */
  readonly delayMs: number;
  /** The longest that the event loop was held up meanwhile. */
  readonly longestHoldMs: number;
  readonly answers: number;
}
