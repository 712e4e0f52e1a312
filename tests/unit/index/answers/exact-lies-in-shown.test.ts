import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../index/archive.ts';
import type { Answer } from '../../../../index/findings.ts';
import { openCorpus } from '../../../../measure/run-set.ts';
import { openFiles } from '../../../support/archive.ts';

const LONG = 'we will mend the pier plank by plank, and we will do so before the storms come back, '.repeat(
  8,
);
const own = await openFiles({
  'pier.md': `# Mayor could ‘snap the ferry like a twig’

Mayor Viktor Lund spoke in Orvik on 3 May 2021. The mayor said that he would have “snapped the ferry like a twig” had it sailed.

“${LONG}so wait,” Lund said. The repair, which 44 people of Orvik began on 5 May and will end on 9 May, costs 300 crowns.`,
  'capitals.md': `MAYOR VIKTOR LUND OPENED THE PIER IN ORVIK ON MAY 15 TO 17. " ${LONG.toUpperCase()}", SAID LUND.`,
});
const starter = await openCorpus(fileURLToPath(new URL('../../../../corpus', import.meta.url)));

const OPTIONS = { filters: {}, today: '2030-01-15', asOf: null, limit: 5 };
const OF_OWN = ['Viktor Lund', 'Lund', 'the mayor', 'the ferry', 'the pier', 'Orvik', 'the repair'];
const OF_STARTER = [
  'Prigozhin',
  'Lukashenko',
  'Wagner',
  'the Legion',
  'Golubev',
  'Yusov',
  'Belgorod',
  'Putin',
];
const FORMS = [
  (name: string) => `who is ${name}?`,
  (name: string) => `what did ${name} say?`,
  (name: string) => `what did ${name} promise?`,
  (name: string) => `who said something about ${name}`,
  (name: string) => `who spoke of ${name} and when`,
  (name: string) => `when was ${name} last seen?`,
  (name: string) => `where is ${name}`,
  (name: string) => `how many people does ${name} have?`,
  (name: string) => `how old is ${name}`,
  (name: string) => `what does ${name} cost`,
  (name: string) => `why did ${name} wait?`,
  (name: string) => `latest on ${name}`,
];

describe('the exact part of an answer', () => {
  it.each([
    ['articles of our own', own, OF_OWN],
    ['the starter corpus', starter, OF_STARTER],
  ])('lies inside what is shown, whatever is asked of %s', async (_title, archive, names) => {
    const questions = names.flatMap((name) => FORMS.map((form) => form(name)));
    const quotes = await Promise.all(names.map((name) => archive.said(name, '', OPTIONS)));
    const asked = await askAll(archive, [...questions, 'who said “snapped the ferry like a twig”?']);
    const answers = [...asked, ...quotes.flatMap((findings) => findings.answers)];
    expect(answers.filter(({ exact }) => exact !== null).length).toBeGreaterThan(20);
    expect(answers.filter((answer) => !isShown(answer))).toEqual([]);
  });

  it('is the speaker of a quote that only the title seemed to hold', async () => {
    const [first] = await askAll(own, ['who said “snapped the ferry like a twig”?']);
    expect(first?.exact).not.toBeNull();
    expect(first && isShown(first)).toBe(true);
  });
});

async function askAll(archive: Archive, questions: readonly string[]): Promise<Answer[]> {
  const found: Answer[] = [];
  for (const question of questions) {
    const { answers, closest } = await archive.ask(question, { ...OPTIONS, kind: null, previous: null });
    found.push(...answers, ...closest);
  }
  return found;
}

function isShown({ exact, rangeEnd, shown }: Answer): boolean {
  return [exact, rangeEnd].every(
    (part) => part === null || (shown.start <= part.start && part.end <= shown.end),
  );
}
