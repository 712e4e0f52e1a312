import type { Check } from '../index/archive.ts';
import { type Block, defineCommand, type Invocation } from './command.ts';
import { writeDay } from './days.ts';
import { listExtent } from './extent.ts';
import { quoteAnswer } from './quotation.ts';
import { replyWith } from './reply.ts';
import { listQuoted, note, notice } from './say.ts';

const PASSAGES_SHOWN = 3;
const UNKNOWN_SHOWN = 5;

export const check = defineCommand({
  name: 'check',
  messageCommand: 'Check the archive',
  description: 'What the archive says on the names, numbers and days of a message',
  audience: 'private',
  options: { text: { description: 'The message', required: true } },

  async run({ archive, options, today }) {
    const found = await archive.check(options.text, { today, limit: PASSAGES_SHOWN });
    const blocks = found.answers.length > 0 ? describeCheck(found, archive) : describeNothing(found, archive);
    return replyWith({ audience: 'private', heading: ['Check the archive'], blocks });
  },
});

/** Never a verdict: what stands in the archive, and what does not. */
function describeCheck(found: Check, archive: Invocation['archive']): Block[] {
  const { answers, unknown } = found;
  return [
    ...describeReading(found),
    ...answers.map((answer, at) => quoteAnswer(answer, archive, 'other', at + 1)),
    ...(unknown.length > 0 ? [notice(sayUnknown(unknown))] : []),
    note(
      'These passages speak of the same names, numbers or days. Whether they bear the message out is for you to read.',
    ),
  ];
}

function describeNothing(found: Check, archive: Invocation['archive']): Block[] {
  const { unknown } = found;
  const sought = listSought(found);
  if (sought.length + unknown.length === 0) {
    return [notice('That message has no name, number or day that I can look up.')];
  }
  // With nothing but unknown names nothing else is looked up.
  const isSought = found.names.length > 0 || unknown.length === 0;
  return [
    ...(isSought ? [...describeReading(found), notice(sayNothing(found))] : []),
    ...(unknown.length > 0 ? [notice(sayUnknown(unknown))] : []),
    note(listExtent(archive.overview).join(', ')),
  ];
}

/** What was looked up, and which names were read as others. */
function describeReading(found: Check): Block[] {
  const sought = listSought(found);
  const mended = found.corrections.map(
    ({ asked, name }) => `showing results for ${name}; no article here mentions “${asked}”`,
  );
  const looked = sought.length > 0 ? [`Looked up: ${sought.join(', ')}`] : [];
  return [...looked, ...mended].map(note);
}

function listSought({ names, numbers, days }: Check): readonly string[] {
  const written = days.map(({ text, interval }) =>
    interval?.start && interval.start === interval.end ? writeDay(interval.start) : text,
  );
  return [...names, ...numbers, ...written];
}

/** A passage counts by any of the names; without them more than one number may be needed. */
function sayNothing(found: Check): string {
  if (found.names.length > 0) return `No passage here speaks of ${listQuoted(found.names, 'or')}.`;
  const sought = listSought(found);
  return sought.length === 1
    ? `No passage here speaks of ${listQuoted(sought)}.`
    : `No passage here brings ${listQuoted(sought)} together.`;
}

function sayUnknown(unknown: readonly string[]): string {
  return `No article here mentions ${listQuoted(unknown.slice(0, UNKNOWN_SHOWN), 'or')}.`;
}
