import { describe, expect, it } from 'vitest';
import { openFiles } from '../../../../support/archive.ts';

const archive = await openFiles({
  'pier.md': `Mayor Viktor Lund closed the pier on Tuesday. Lund said that the planks had rotted. In April he had vowed to “mend every plank”.

Councillor Ada Bell, who runs the ferry office, turned to the radio. She wrote that the ferry would sail as before.`,
  'storm.md':
    'The storm reached Orvik on Monday. Karl Dorn, a fisherman, lost his boat, according to Viktor Lund. A friend of Karl Dorn said that nobody was hurt.',
});
const options = { kind: null, filters: {}, today: '2030-01-15', asOf: null, previous: null, limit: 5 };
const ask = async (question: string) => {
  const { outcome, answers } = await archive.ask(question, options);
  const shown = answers.map(({ excerpt, passage: { span }, shown: { start, end } }) =>
    excerpt.slice(start - span.start, end - span.start),
  );
  return { outcome, answers, shown };
};

describe('"what did … say?"', () => {
  it('is answered by what is reported after what is quoted', async () => {
    const { shown } = await ask('What did Viktor Lund say?');
    expect(shown[0]).toContain('mend every plank');
    expect(shown.slice(1).join(' ')).toContain('Lund said that the planks had rotted.');
  });

  it('takes a pronoun for the person of the sentence before, and shows that sentence', async () => {
    const { shown } = await ask('What did Ada Bell say?');
    expect(shown[0]).toMatch(/^Councillor Ada Bell.+She wrote that the ferry would sail as before\.$/s);
  });

  it('is refused for a person who says nothing, whatever others say', async () => {
    expect(await ask('What did Karl Dorn say?')).toMatchObject({ outcome: 'low-confidence', answers: [] });
  });

  it('is never quite sure', async () => {
    for (const { confidence } of (await ask('What did Viktor Lund say?')).answers)
      expect(confidence).toBeLessThanOrEqual(0.95);
  });
});

describe('"what did … promise?"', () => {
  it('is answered by a vow and by no other saying', async () => {
    const { shown } = await ask('What did Viktor Lund promise?');
    expect(shown).toHaveLength(1);
    expect(shown[0]).toContain('vowed to “mend every plank”');
  });
});
