import { describe, expect, it } from 'vitest';
import { openFiles } from '../../../../support/archive.ts';

const BLAST = [
  'Seven people were hurt in the explosion in the harbour of Tallow Island on 4 May 2031.',
  'The explosion in the harbour of Tallow Island injured five people on 4 May 2031.',
];
const QUAKE = 'An earthquake shook Karvat. At least 34 people were killed in the earthquake, and walls fell.';
const HOLT = ['Mira Holt, 48, steered the ferry to Brill.', 'In Brill the sailor Mira Holt, 52, slept.'];

async function notesOn(question: string, ...texts: readonly string[]): Promise<string[]> {
  const files = texts.map((text, at) => [
    `${at + 1}.md`,
    `---\ntitle: Account ${at + 1}\npublished: 2031-05-06\n---\n\n${text}\n`,
  ]);
  const archive = await openFiles(Object.fromEntries(files));
  const asked = { kind: null, filters: {}, today: '2031-06-01', asOf: null, previous: null, limit: 10 };
  const { differences } = await archive.ask(question, asked);
  return differences.map(({ topic, subject }) => `${topic}: ${subject}`);
}

describe('differences under an answer', () => {
  it('are told where the question names what they are about', async () => {
    const [note, ...others] = await notesOn('How many people were hurt on Tallow Island?', ...BLAST);
    expect(note).toMatch(/^number: people (?:hurt|injured) in the harbour of Tallow Island$/);
    expect(others).toEqual([]);
  });

  it('are told where a sentence that is shown holds the words of a question without names', async () => {
    expect(await notesOn('How many people were hurt in the explosion?', ...BLAST)).toHaveLength(1);
  });

  it('are not told of another event whose only likeness is that people came to harm', async () => {
    expect(await notesOn('How many people were killed in the earthquake?', QUAKE, ...BLAST)).toEqual([]);
    expect(await notesOn('How many people were killed in Karvat?', QUAKE, ...BLAST)).toEqual([]);
  });

  it('are told of the age of whom the question names, and of nobody beside', async () => {
    expect(await notesOn('How old is Mira Holt?', ...HOLT)).toEqual(['age: Mira Holt']);
    expect(await notesOn('Who slept in Brill?', ...HOLT)).toEqual([]);
  });
});
