import { describe, expect, it } from 'vitest';
import { askWhich } from '../../../commands/which-name.ts';
import type { Question } from '../../../index/findings.ts';
import type { NameKind } from '../../../index/types.ts';
import { askAbout, buildKnown, doorOf } from './quarry.ts';

/** A question that names Brandt, of whom there are two. */
function build(
  parts: Partial<Question> = {},
  name = 'Brandt',
  rivals = ['Iva Brandt', 'Jon Brandt'],
): Question {
  const question = askAbout('Brandt', parts);
  return { ...question, names: [{ name, asked: 'Brandt', terms: ['brandt'], rivals }] };
}

/** An archive that knows names of these kinds. */
function knowing(kinds: Readonly<Record<string, NameKind>> = {}) {
  return doorOf({
    completeName: (prefix) =>
      Object.entries(kinds)
        .map(([name, kind]) => buildKnown({ name, kind }))
        .filter(({ name }) => name.startsWith(prefix)),
  });
}

const requestsOf = (question: Question, command?: string) =>
  askWhich(question, knowing(), command).flatMap(({ choices }) => choices.map(({ request }) => request));

describe('askWhich', () => {
  it('asks which of several is meant, with a button each', () => {
    expect(askWhich(build(), knowing())).toEqual([
      {
        type: 'suggestions',
        text: 'Which Brandt?',
        choices: [
          { label: 'Iva Brandt', request: '/who Iva Brandt' },
          { label: 'Jon Brandt', request: '/who Jon Brandt' },
        ],
      },
    ]);
  });

  it.each([
    [
      'offers the one that was taken before the others',
      build({}, 'Iva Brandt', ['Jon Brandt']),
      undefined,
      '/who Iva Brandt',
    ],
    [
      'keeps the other words',
      build({ text: 'the rope of Brandt', kind: 'when' }),
      undefined,
      '/when the rope of Iva Brandt',
    ],
    [
      'asks a free question freely',
      build({ form: 'sentence', text: 'When did Brandt go?' }),
      undefined,
      'When did Iva Brandt go?',
    ],
    ['asks the same command', build(), 'timeline', '/timeline Iva Brandt'],
    [
      'keeps what quotes are about',
      build({ said: { speaker: 'Brandt', about: 'the rope' } }),
      'said',
      '/said Iva Brandt about the rope',
    ],
    [
      'asks for the name alone where it does not stand in the words',
      build({ text: 'brant' }),
      undefined,
      '/who Iva Brandt',
    ],
    [
      'keeps what narrows the question down',
      build({ filters: { article: 'a.md', source: 'Stone Post', after: '2020-01-01', before: null } }),
      undefined,
      '/who Iva Brandt after:2020-01-01 source:"Stone Post" in:a.md',
    ],
  ])('%s', (_rule, question, command, request) => {
    expect(requestsOf(question, command)[0]).toBe(request);
  });

  it.each([
    [
      'persons, and not the house of that name',
      { 'Iva Brandt': 'person', 'Brandt House': 'other', 'Jon Brandt': 'person' },
      ['Iva Brandt', 'Jon Brandt'],
    ],
    [
      'bodies, where most are',
      { 'Brandt Guild': 'organization', 'Iva Brandt': 'person', 'Brandt Works': 'organization' },
      ['Brandt Guild', 'Brandt Works'],
    ],
  ] as const)('offers only those of one kind: %s', (_rule, kinds, offered) => {
    const [name = '', ...rivals] = Object.keys(kinds);
    const [block] = askWhich(build({}, name, rivals), knowing(kinds));
    expect(block?.choices.map(({ label }) => label)).toEqual(offered);
  });

  it('asks nothing where only one person is called so', () => {
    const kinds = { 'Brandt House': 'place', 'Iva Brandt': 'person' } as const;
    expect(askWhich(build({}, 'Brandt House', ['Iva Brandt']), knowing(kinds))).toEqual([]);
  });

  it('offers the one other beside a name that is meant as it is asked', () => {
    expect(askWhich(build({}, 'Brandt', ['Iva Brandt']), knowing())).toEqual([
      {
        type: 'suggestions',
        text: 'Also called Brandt',
        choices: [{ label: 'Iva Brandt', request: '/who Iva Brandt' }],
      },
    ]);
  });

  it('writes the name in the letters of the articles', () => {
    const { names, ...rest } = build({}, 'Iva Brandt', ['Jon Brandt']);
    const question = { ...rest, names: names.map((name) => ({ ...name, asked: 'BRANDT' })) };
    expect(askWhich(question, knowing())[0]?.text).toBe('Which Brandt?');
  });

  it('asks which speaker, whatever names the quotes are to be about', () => {
    const said = { speaker: 'Brandt', about: 'Hollin' };
    const question = build({ said }, 'Iva Brandt', ['Jon Brandt']);
    const names = [...question.names, { name: 'Hollin', asked: 'Hollin', terms: ['hollin'], rivals: [] }];
    expect(requestsOf({ ...question, names }, 'said')).toEqual([
      '/said Iva Brandt about Hollin',
      '/said Jon Brandt about Hollin',
    ]);
  });

  it('offers five at most, each once', () => {
    const rivals = ['A', 'B', 'A', 'C', 'D', 'E', 'F'].map((first) => `${first} Brandt`);
    expect(requestsOf(build({}, 'Brandt', rivals))).toHaveLength(5);
  });

  it.each([
    ['where the name is only one', build({}, 'Iva Brandt', [])],
    ['where no name is asked about', { ...build(), names: [] }],
    ['where two names are', { ...build(), names: [...build().names, ...build().names] }],
  ])('asks nothing %s', (_rule, question) => {
    expect(askWhich(question, knowing())).toEqual([]);
  });
});
