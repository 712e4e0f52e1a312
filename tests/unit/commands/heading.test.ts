import { describe, expect, it } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import { headingOf } from '../../../commands/heading.ts';
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
    expect((await run(command, archive, options)).heading).toBe(heading);
  });

  it('puts a name that was misspelt in its right spelling', async () => {
    expect((await run(who, archive, { name: 'Mira Hollt' })).heading).toBe('Who · Mira Holt');
  });

  it('writes a kind of two words with a blank', async () => {
    const { findings } = await run(who, archive, { name: 'Mira Holt' });
    if (!findings) throw new Error('Nothing was asked.');
    expect(headingOf({ ...findings.question, kind: 'how-many' })).toBe('How many · Mira Holt');
  });
});
