import { describe, expect, it } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import type { Command } from '../../../commands/command.ts';
import { what } from '../../../commands/what.ts';
import { when } from '../../../commands/when.ts';
import { where } from '../../../commands/where.ts';
import { who } from '../../../commands/who.ts';
import { why } from '../../../commands/why.ts';
import { QuestionError } from '../../../index/errors.ts';
import { openFiles, quotationsOf, run } from '../../support/archive.ts';
import { HARBOUR } from '../../support/harbour.ts';

const archive = await openFiles(HARBOUR);

const COMMANDS: readonly (readonly [kind: string, command: Command, option: string])[] = [
  ['who', who, 'name'],
  ['what', what, 'subject'],
  ['when', when, 'subject'],
  ['where', where, 'subject'],
  ['why', why, 'subject'],
];

describe.each(COMMANDS)('/%s', (kind, command, option) => {
  it('asks for its own kind, whatever the words are', async () => {
    const reply = await run(command, archive, { [option]: 'when did Mira Holt steer the ferry' });
    expect(reply.findings?.question).toMatchObject({ kind, form: 'command' });
  });

  it('takes the filters', async () => {
    const reply = await run(command, archive, {
      [option]: 'Mira Holt',
      after: '2020',
      before: '2020',
      source: 'Harbour Post',
      in: 'trial.md',
    });
    expect(reply.findings?.question.filters).toEqual({
      article: 'trial.md',
      source: 'Harbour Post',
      after: '2020-01-01',
      before: '2020-12-31',
    });
    expect(new Set(quotationsOf(reply).map(({ articleId }) => articleId))).toEqual(new Set(['trial.md']));
  });

  it('does not build on the question before', async () => {
    const { findings } = await run(who, archive, { name: 'Mira Holt' });
    const previous = findings?.question ?? null;
    const reply = await run(command, archive, { [option]: 'the seals' }, { previous });
    expect(reply.findings?.question).toMatchObject({ text: 'the seals', asked: null });
  });

  it.each(['!?', 'the', '—'])('refuses what has no word to look up: %s', async (words) => {
    await expect(run(command, archive, { [option]: words })).rejects.toThrow(QuestionError);
  });
});

describe('/ask', () => {
  it.each([
    ['Who counted the seals?', 'who'],
    ['When did the ferry run aground?', 'when'],
    ['Where was Mira Holt born?', 'where'],
    ['Why was nobody hurt?', 'why'],
    ['How many children were carried?', 'how-many'],
    ['Tell me of the museum', 'other'],
  ])('reads the kind from the words: %s', async (question, kind) => {
    const reply = await run(ask, archive, { question });
    expect(reply.findings?.question).toMatchObject({ kind, form: 'sentence' });
  });

  it.each([
    ['after is no day', { after: 'last tuesdy' }, /"after" is "last tuesdy", which I can't read/],
    ['before is no day', { before: '2020-13-01' }, /"before" is "2020-13-01"/],
    ['no day lies between', { after: '2021', before: '2019' }, /no day lies between/],
    ['no article has the source', { source: 'Morning Gull' }, /No article here is from "Morning Gull"/],
  ])('refuses in words where %s', async (_rule, filters, sentence) => {
    await expect(run(ask, archive, { question: 'Who is Mira Holt?', ...filters })).rejects.toThrow(sentence);
  });

  it('refuses a question of more than 2,000 characters and says how many it has', async () => {
    await expect(run(ask, archive, { question: 'seal '.repeat(2_000) })).rejects.toThrow(
      'That is 9,999 characters; a question may have 2,000.',
    );
  });

  it('finds the same with each limit, only more of it', async () => {
    const idsOf = async (limit: number) => {
      const { findings } = await run(ask, archive, { question: 'Who is Mira Holt?' }, { limit });
      return findings?.answers.map(({ passage }) => `${passage.articleId} ${passage.span.start}`) ?? [];
    };
    const [two, ten] = [await idsOf(2), await idsOf(10)];
    expect(two).toHaveLength(2);
    expect(ten.slice(0, 2)).toEqual(two);
  });
});
