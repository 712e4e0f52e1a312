/** Kills a program at some moment of its work, and looks at what the next one makes of what is left. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeFolder } from './folders.ts';

const SURNAMES = ['Holt', 'Ferris', 'Quill', 'Marsh', 'Oakes', 'Vane', 'Lorne', 'Pell'];
const PLACES = ['Harrow', 'Oxley', 'Brill', 'Riverton', 'Tarn', 'Selby'];
const ARTICLES = 400;
const QUESTIONS = [
  '/who Holt',
  '/when Oxley',
  '/said Ferris',
  'Who closed the bridge of Brill?',
  'How many boats were lost in Tarn?',
];

export interface Bench {
  /** Puts the corpus into one of two states that share most of their articles. */
  write(state: 0 | 1): void;
  /** What is answered now, after a start that ends by itself. */
  ask(): Promise<string>;
  /** What is answered by a program that has nothing kept. */
  askAnew(): Promise<string>;
  /** Starts and kills the program when so many milliseconds are over; whether it was still running. */
  kill(afterMs: number): Promise<boolean>;
  close(): void;
}

/** @param program - the compiled command line that asks */
export function createBench(program: string): Bench {
  const folder = writeFolder({
    'questions.jsonl': QUESTIONS.map((question) => `${JSON.stringify({ question })}\n`).join(''),
  });
  const corpus = path.join(folder, 'corpus');
  const start = (data: string) =>
    spawn(process.execPath, [program, '--corpus', corpus, '--batch', path.join(folder, 'questions.jsonl')], {
      cwd: folder,
      env: { PATH: process.env.PATH, DATA_DIR: path.join(folder, data) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  async function run(data: string): Promise<string> {
    const child = start(data);
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.resume();
    const [status] = await once(child, 'close');
    if (status !== 0) throw new Error(`The program ended with status ${status}.`);
    return out.replace(/"ms":[\d.]+/g, '"ms":0');
  }

  return {
    write(state) {
      mkdirSync(corpus, { recursive: true });
      for (let at = 0; at < ARTICLES; at++) {
        const file = path.join(corpus, `${at}.txt`);
        // Of each state some articles are its own, some say something else, and some are gone.
        if (at % 20 === state) rmSync(file, { force: true });
        else if (at % 20 < 5 || state === 0) writeFileSync(file, writeArticle(at, at % 20 < 5 ? state : 0));
      }
    },
    ask: () => run('data'),
    async askAnew() {
      try {
        return await run('anew');
      } finally {
        rmSync(path.join(folder, 'anew'), { recursive: true, force: true });
      }
    },
    async kill(afterMs) {
      const child = start('data');
      child.stdout.resume();
      child.stderr.resume();
      const closed = once(child, 'close');
      const timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
      const [, signal] = await closed;
      clearTimeout(timer);
      return signal === 'SIGKILL';
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function writeArticle(at: number, state: number): string {
  const name = SURNAMES[(at + state) % SURNAMES.length];
  const other = SURNAMES[(at * 3 + 1) % SURNAMES.length];
  const place = PLACES[(at * 5 + state) % PLACES.length];
  const day = String((at % 28) + 1).padStart(2, '0');
  return [
    `2023-06-${day}`,
    `Marta ${name}, the mayor of ${place}, closed the bridge of ${place} on Friday.`,
    `“We lost ${at + state} boats,” Denholm ${other} said in ${place}.`,
    `${name} and ${other} met at the harbour number ${at}.\n`,
  ].join('\n');
}
