import { describe, expect, it } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import { CATALOG } from '../../../commands/catalog.ts';
import { headingOf, readHeading } from '../../../commands/heading.ts';
import { when } from '../../../commands/when.ts';
import { who } from '../../../commands/who.ts';
import { openFiles, run } from '../../support/archive.ts';
import { HARBOUR } from '../../support/harbour.ts';

const archive = await openFiles(HARBOUR);

describe('the heading of an answer', () => {
  it.each([
    ['names the kind and the subject of a command', who, { name: 'Mira Holt' }, 'Who · Mira Holt'],
    ['keeps a subject as it was written', when, { subject: 'the FERRY?' }, 'When · the FERRY?'],
    ['closes up what was typed with blanks', who, { name: '  Mira \t\n Holt ' }, 'Who · Mira Holt'],
    [
      'is a free question as it was asked',
      ask,
      { question: 'Who painted the lighthouse?' },
      'Who painted the lighthouse?',
    ],
    [
      'names a source as the articles write it',
      who,
      { name: 'Mira Holt', source: 'harbour POST' },
      'Who · Mira Holt · source Harbour Post',
    ],
    [
      'names an article by its id',
      who,
      { name: 'Mira Holt', in: 'trial.md' },
      'Who · Mira Holt · in trial.md',
    ],
    [
      'writes the first and the last day that count',
      ask,
      { question: 'Who is Mira Holt?', after: '2020', before: 'August 2021' },
      'Who is Mira Holt? · after 2020-01-01 · before 2021-08-31',
    ],
    [
      'takes filters out of the words',
      who,
      { name: 'Mira after:2020-02 Holt source:"Harbour Post"' },
      'Who · Mira Holt · after 2020-02-01 · source Harbour Post',
    ],
    [
      'counts a filter in the words before the same one beside them',
      who,
      { name: 'Mira Holt in:trial.md', in: 'medal.md' },
      'Who · Mira Holt · in trial.md',
    ],
  ] as const)('%s', async (_rule, command, options, heading) => {
    expect((await run(command, archive, options)).heading.join(' · ')).toBe(heading);
  });

  it('puts a name that was misspelt in its right spelling', async () => {
    expect((await run(who, archive, { name: 'Mira Hollt' })).heading).toEqual(['Who', 'Mira Holt']);
  });

  it('writes a kind of two words with a blank', async () => {
    const { findings } = await run(who, archive, { name: 'Mira Holt' });
    if (!findings) throw new Error('Nothing was asked.');
    expect(headingOf({ ...findings.question, kind: 'how-many' })).toEqual(['How many', 'Mira Holt']);
  });

  it('names no kind where none is known', async () => {
    const { findings } = await run(who, archive, { name: 'Mira Holt' });
    if (!findings) throw new Error('Nothing was asked.');
    expect(headingOf({ ...findings.question, kind: 'other' })).toEqual(['Mira Holt']);
  });
});

describe('a heading that is read back', () => {
  it.each([
    ['a command', who, { name: 'Mira Holt' }, { command: 'who', options: { name: 'Mira Holt' } }],
    [
      'a free question',
      ask,
      { question: 'Who painted the lighthouse?' },
      { command: 'ask', options: { question: 'Who painted the lighthouse?' } },
    ],
    [
      'every filter',
      when,
      { subject: 'ferry', after: '2020', before: '2021', source: 'Harbour Post', in: 'trial.md' },
      {
        command: 'when',
        options: {
          subject: 'ferry',
          after: '2020-01-01',
          before: '2021-12-31',
          source: 'Harbour Post',
          in: 'trial.md',
        },
      },
    ],
    [
      'a question that looks like a heading',
      ask,
      { question: 'When · ferry · after 2020' },
      { command: 'ask', options: { question: 'When · ferry · after 2020' } },
    ],
  ] as const)('is %s', async (_rule, command, options, again) => {
    const reply = await run(command, archive, options);
    expect(readHeading(reply.command ?? '', reply.heading)).toEqual(again);
  });

  const asking = CATALOG.filter(({ options }) => 'after' in options);

  it.each(asking.map((command) => [command.name, command] as const))(
    'gives /%s anew by its main option',
    (name, { options }) => {
      const [main = ''] = Object.keys(options);
      const heading = name === 'ask' ? ['Mira Holt'] : ['Kind', 'Mira Holt'];
      expect(readHeading(name, heading)).toEqual({ command: name, options: { [main]: 'Mira Holt' } });
    },
  );

  it.each([
    ['a follow-up', 'and when?', 'when'],
    ['a follow-up of a kind that no command asks', 'and how many?', 'ask'],
  ])('finds again what %s found', async (_rule, question, command) => {
    const { findings: first } = await run(who, archive, { name: 'Mira Holt' });
    const reply = await run(ask, archive, { question }, { previous: first?.question ?? null });
    expect(reply.command).toBe(command);
    const again = readHeading(command, reply.heading);
    const [known] = CATALOG.filter(({ name }) => name === again.command);
    if (!known) throw new Error('No command asks that.');
    const second = await run(known, archive, again.options);
    expect(second.findings?.question.terms.map(({ term }) => term)).toEqual(
      expect.arrayContaining(reply.findings?.question.terms.map(({ term }) => term) ?? ['none']),
    );
    expect(second.findings?.question.kind).toBe(reply.findings?.question.kind);
  });

  it.each([
    ['the list of articles', 'article', ['Articles'], {}],
    ['articles by a title', 'article', ['Articles', 'captain'], { title: 'captain' }],
    ['an article', 'article', ['Article', 'Fog'], { title: 'Fog' }],
    ['the corpus', 'corpus', ['Corpus'], {}],
  ])('is %s', (_rule, command, heading, options) => {
    expect(readHeading(command, heading)).toEqual({ command, options });
  });
});
