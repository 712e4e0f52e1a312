/** One measurement of `npm run bench` in a process of its own, so that none finds what another left in memory. */
import { once } from 'node:events';
import type { JobInput } from './job.ts';

const [input] = (await once(process, 'message')) as [JobInput];
process.send?.(await run(input), () => process.exit());

/** What a job does not need is not loaded. */
async function run(input: JobInput): Promise<unknown> {
  switch (input.job) {
    case 'plain':
      return (await import('./plain.ts')).measurePlain(input);
    case 'passages':
      return (await import('./passages.ts')).measurePassages(input);
    case 'ours':
      return (await import('./ours.ts')).measureOurs(input);
    case 'reload':
      return (await import('./reload.ts')).measureReload(input);
  }
}
