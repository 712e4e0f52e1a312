import type { MissingWord } from '../index/findings.ts';
import { type Command, defineCommand, type Reply } from './command.ts';
import type { Gap, GapList } from './gap-list.ts';
import { paginate } from './paginate.ts';
import { replyWith } from './reply.ts';
import { listQuoted, note, notice, say } from './say.ts';

const GAPS_A_PAGE = 10;
/** So many fit on a page of every front end. */
const MAX_QUESTION_CHARS = 120;
const MISSING_SHOWN = 3;
/** As it is typed where the words behind a command are its main option. */
const YES = /^(?:clear\s*[:=]\s*)?["'“”]?yes["'“”]?$/i;

const OFF =
  'Questions without an answer are not counted here. To switch that on, set COUNT_UNANSWERED=true in .env and start again. PRIVACY.md says what is then kept. A file from before stays in DATA_DIR until you delete it.';
const UNREADABLE =
  'The counted questions cannot be read just now; the operator finds why in the log. /gaps clear:yes deletes them all the same.';

export const gaps: Command = defineCommand({
  name: 'gaps',
  description: 'Questions that found no answer, the most frequent first',
  audience: 'private',
  isForOperators: true,
  options: { clear: { description: 'Write "yes" to forget all of them' } },

  async run({ gaps: log = null, options, page }) {
    if (log === null) return say(OFF);
    if (options.clear !== undefined) return clear(log, options.clear);
    const all = await log.list();
    return all === null ? say(UNREADABLE) : describeGaps(all, page);
  },
});

function describeGaps(all: readonly Gap[], page: number): Reply {
  const { items, pages } = paginate(all, GAPS_A_PAGE, page);
  const rows = items.map((gap) => ({ term: shorten(gap.question), text: describe(gap) }));
  const blocks =
    rows.length === 0
      ? [notice('No question without an answer has been counted yet.')]
      : [{ type: 'list', rows } as const];
  return replyWith({
    audience: 'private',
    heading: ['Gaps'],
    command: 'gaps',
    blocks: [
      ...blocks,
      note('Who asked is not kept, and no private question is. /gaps clear:yes forgets all.'),
    ],
    pages,
  });
}

async function clear(log: GapList, answer: string): Promise<Reply> {
  if (!YES.test(answer)) return say('To forget all counted questions, write /gaps clear:yes.');
  const before = await log.list();
  await log.clear();
  if (before === null) return say('All counted questions are forgotten.');
  const { length } = before;
  if (length === 0) return say('There was nothing to forget.');
  return say(length === 1 ? 'One question is forgotten.' : `${length} questions are forgotten.`);
}

function shorten(question: string): string {
  if (question.length <= MAX_QUESTION_CHARS) return question;
  return `${question
    .slice(0, MAX_QUESTION_CHARS - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

/** "asked 3 times: no article mentions “Zelensky”" */
function describe({ count, outcome, missing }: Gap): string {
  const times = count === 1 ? 'asked once' : `asked ${count.toLocaleString('en')} times`;
  const unknown = missing.filter(({ isKnown }) => !isKnown);
  if (unknown.length > 0) return `${times}: no article mentions ${quote(unknown)}`;
  if (missing.length > 0) return `${times}: no article brings ${quote(missing)} together with the rest`;
  return `${times}: ${outcome === 'no-match' ? 'nothing was found' : 'nothing came close enough'}`;
}

function quote(missing: readonly MissingWord[]): string {
  return listQuoted(missing.slice(0, MISSING_SHOWN).map(({ word }) => word));
}
