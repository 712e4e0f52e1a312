import type { Reloaded } from '../index/archive.ts';
import { CorpusError, messageOf } from '../index/errors.ts';
import type { ArticleProblem } from '../index/types.ts';
import { type Block, type Command, defineCommand, type Reply } from './command.ts';
import { writeReloaded } from './reloaded.ts';
import { replyWith } from './reply.ts';
import { note, notice, say } from './say.ts';

const PROBLEMS_SHOWN = 10;
/** Some front ends can wait for a quarter of an hour and no longer. */
const LONGEST_MS = 13 * 60_000;

const OFF = 'The articles are not read again here. Start anew to read what has changed.';
const LONG =
  'This takes long, and goes on in the background: the articles from before answer until all are read. /reload waits for it once more.';

export const reload: Command = createReload(LONGEST_MS);

/** @param longestMs - after so long the reply is that it goes on */
export function createReload(longestMs: number): Command {
  return defineCommand({
    name: 'reload',
    description: 'Read the articles again at once, and pick up what has changed',
    audience: 'private',
    isForOperators: true,
    options: {},

    async run({ reload: readAgain = null }) {
      if (readAgain === null) return say(OFF);
      try {
        const reloaded = await withinTime(readAgain(), longestMs);
        return reloaded === null ? say(LONG) : describeReloaded(reloaded);
      } catch (error) {
        return describeFailure(error);
      }
    },
  });
}

function describeReloaded(reloaded: Reloaded): Reply {
  return replyWith({
    audience: 'private',
    blocks: [notice(writeReloaded(reloaded)), ...listLeftOut(reloaded.problems)],
  });
}

function describeFailure(error: unknown): Reply {
  const reason = messageOf(error);
  const problems = error instanceof CorpusError ? error.problems : [];
  return replyWith({
    audience: 'private',
    blocks: [
      notice(`The articles could not be read again. ${reason}`),
      ...listLeftOut(problems),
      notice('Those from before go on answering.'),
    ],
  });
}

function listLeftOut(problems: readonly ArticleProblem[]): readonly Block[] {
  if (problems.length === 0) return [];
  const rows = problems
    .slice(0, PROBLEMS_SHOWN)
    .map(({ file, line, reason }) => ({ term: line === null ? file : `${file}:${line}`, text: reason }));
  const more = problems.length - rows.length;
  const rest = more > 0 ? [note(`and ${more.toLocaleString('en')} more: /corpus lists all of them`)] : [];
  return [{ type: 'list', rows }, ...rest];
}

/** `null` where it is not there in time. */
async function withinTime<T>(work: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
