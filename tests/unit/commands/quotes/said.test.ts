import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../../commands/command.ts';
import { readHeading } from '../../../../commands/heading.ts';
import { foldQuotes } from '../../../../commands/quotes/fold-quotes.ts';
import { said } from '../../../../commands/said.ts';
import type { Findings, Question } from '../../../../index/findings.ts';
import { quotationsOf, run, sentencesOf } from '../../../support/archive.ts';
import { answerOf, askAbout, buildFindings, buildKnown, doorOf } from '../quarry.ts';

const ROTTED = answerOf('fall.md', 'the rope had rotted', {
  speaker: { name: 'Iva Brandt', certainty: 'certain' },
});

const questionOf = (speaker: string, about: string, parts: Partial<Question> = {}) =>
  askAbout(speaker, { kind: 'said', said: { speaker, about }, ...parts });

/** `/said` where only quotes about the rope are known; `asked` is what the archive is asked. */
async function show(
  options: Readonly<Record<string, string>>,
  speeches: number | null = 1,
  parts: Partial<Question> = {},
) {
  const asked: (readonly [string, string])[] = [];
  const archive = doorOf({
    known: () => (speeches === null ? null : buildKnown({ speeches })),
    said: async (speaker, about): Promise<Findings> => {
      asked.push([speaker, about]);
      const isTold = speeches === 1 && (about === '' || about === 'the rope');
      const question = questionOf(speaker, about, parts);
      return buildFindings(
        question,
        isTold ? { answers: [ROTTED] } : { outcome: 'no-match', answers: [], nearest: ['Jon Brandt'] },
      );
    },
  });
  return { reply: await run(said, archive, options), asked };
}

const offersOf = ({ blocks }: Reply) =>
  blocks.flatMap((block) => (block.type === 'suggestions' ? block.choices : []));

describe('/said', () => {
  it('puts the speaker before the sentence, and marks the quote in it', async () => {
    const { reply } = await show({ speaker: 'Iva Brandt', about: 'the rope' });
    expect(reply.heading).toEqual(['Said', 'Iva Brandt', 'about the rope']);
    const [quotation] = quotationsOf(reply);
    expect(quotation?.lead).toEqual({ text: 'Iva Brandt', note: null });
    const [mark] = quotation?.highlights ?? [];
    expect(quotation?.text.slice(mark?.start, mark?.end)).toBe('the rope had rotted');
    expect(quotation?.citation.printed).toBe('printed 2 May 2019');
  });

  it.each([
    [{ speaker: 'Iva Brandt' }, ['Iva Brandt', '']],
    [{ speaker: 'Iva Brandt about the rope' }, ['Iva Brandt', 'the rope']],
    [{ speaker: 'Iva Brandt ABOUT the talk about rope' }, ['Iva Brandt', 'the talk about rope']],
    [{ speaker: 'about time' }, ['about time', '']],
    [{ speaker: ' Iva\n Brandt ', about: 'the \t rope' }, ['Iva Brandt', 'the rope']],
    [{ speaker: 'Friends about Town', about: 'the rope' }, ['Friends about Town', 'the rope']],
  ])('asks for %j as speaker and subject', async (options, expected) => {
    expect((await show(options as Record<string, string>)).asked[0]).toEqual(expected);
  });

  it.each([
    [['Said', 'Iva Brandt'], { speaker: 'Iva Brandt' }],
    [['Said', 'Iva Brandt', 'about the rope'], { speaker: 'Iva Brandt', about: 'the rope' }],
    [
      ['Said', 'Iva Brandt', 'about the rope', 'after 2020-01-01', 'source Stone Post'],
      { speaker: 'Iva Brandt', about: 'the rope', after: '2020-01-01', source: 'Stone Post' },
    ],
    [['Said', 'about time'], { speaker: 'about time' }],
  ])('can be read back from %j', (heading, options) => {
    expect(readHeading('said', heading)).toEqual({ command: 'said', options });
  });
});

describe('/said without a quote', () => {
  it('says of whom no article knows that none quotes them', async () => {
    const { reply } = await show({ speaker: 'Zelda' }, null);
    expect(sentencesOf(reply)[0]).toBe('No article here quotes “Zelda”.');
    expect(offersOf(reply)).toEqual([{ label: 'Jon Brandt', request: '/said Jon Brandt' }]);
  });

  it('says of who is only mentioned so, and offers what is known', async () => {
    const { reply } = await show({ speaker: 'Iva Brandt' }, 0);
    expect(sentencesOf(reply)[0]).toBe('Iva Brandt is mentioned, but not quoted.');
    expect(offersOf(reply)[0]).toEqual({ label: 'Who is Iva Brandt', request: '/who Iva Brandt' });
  });

  it('says of who is quoted on other things so, and offers those', async () => {
    const { reply } = await show({ speaker: 'Iva Brandt', about: 'the moon' });
    expect(sentencesOf(reply)[0]).toBe('Iva Brandt is quoted, but not about “the moon”.');
    expect(offersOf(reply).map(({ request }) => request)).toEqual(['/said Iva Brandt', '/who Iva Brandt']);
    expect(reply.heading).toEqual(['Said', 'Iva Brandt', 'about the moon']);
  });

  it('says of none of several who are called so what holds for all, and offers who each of them is', async () => {
    const names = [{ name: 'Iva Brandt', asked: 'Brandt', terms: ['brandt'], rivals: ['Jon Brandt'] }];
    const { reply } = await show({ speaker: 'Brandt' }, 0, { names });
    expect(sentencesOf(reply)[0]).toBe('No article here quotes anyone called Brandt.');
    expect(offersOf(reply)).toEqual([
      { label: 'Iva Brandt', request: '/who Iva Brandt' },
      { label: 'Jon Brandt', request: '/who Jon Brandt' },
    ]);
    const onTheMoon = await show({ speaker: 'Brandt', about: 'the moon' }, 1, { names });
    expect(sentencesOf(onTheMoon.reply)[0]).toBe(
      'No article here quotes anyone called Brandt about “the moon”.',
    );
    expect(offersOf(onTheMoon.reply)[0]).toEqual({ label: 'Everything quoted', request: '/said Brandt' });
  });

  it('offers the names that hold a word which none is called by alone', async () => {
    const findings = buildFindings(questionOf('Brandt', ''), { outcome: 'no-match', answers: [] });
    const archive = doorOf({
      known: () => null,
      said: async () => findings,
      completeName: () => ['Iva Brandt', 'Jon Brandt'].map((name) => buildKnown({ name })),
    });
    const reply = await run(said, archive, { speaker: 'Brandt' });
    expect(offersOf(reply).map(({ request }) => request)).toEqual(['/who Iva Brandt', '/who Jon Brandt']);
  });

  it('asks what a body is, and not who', async () => {
    const guild = buildKnown({ name: 'Stone Guild', kind: 'organization' });
    const findings = buildFindings(questionOf('Stone Guild', ''), { outcome: 'no-match', answers: [] });
    const archive = doorOf({
      known: () => guild,
      said: async () => findings,
    });
    const reply = await run(said, archive, { speaker: 'Stone Guild' });
    expect(offersOf(reply)).toEqual([{ label: 'What is Stone Guild', request: '/what Stone Guild' }]);
  });

  it('says within what time nobody is quoted', async () => {
    const filters = { article: null, source: null, after: '2020-01-01', before: null };
    const { reply } = await show({ speaker: 'Iva Brandt' }, 0, { filters });
    expect(sentencesOf(reply)[0]).toBe('Iva Brandt is mentioned, but not quoted from 1 January 2020 on.');
  });
});

describe('foldQuotes', () => {
  const went = answerOf('fall.md', 'owner of the quarry', { speaker: ROTTED.speaker });

  it('marks all quotes of one sentence in one answer', () => {
    const [only, ...others] = foldQuotes([ROTTED, went]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ exact: null, shown: ROTTED.shown, highlights: [ROTTED.exact, went.exact] });
  });

  it('keeps apart the sentences, the speakers and the articles', () => {
    const other = { name: 'Jon Brandt', certainty: 'certain' } as const;
    const apart = [
      ROTTED,
      answerOf('fall.md', 'Brandt, 51,', { speaker: ROTTED.speaker }),
      { ...ROTTED, speaker: other },
      { ...ROTTED, passage: { ...ROTTED.passage, articleId: 'report.md' } },
    ];
    expect(foldQuotes(apart)).toEqual(apart);
  });
});
