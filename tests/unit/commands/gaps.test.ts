import { describe, expect, it } from 'vitest';
import type { Gap } from '../../../commands/gap-list.ts';
import { gaps } from '../../../commands/gaps.ts';
import { readHeading } from '../../../commands/heading.ts';
import { openFiles, rowsOf, run, sentencesOf } from '../../support/archive.ts';
import { gapOf } from '../src/gaps/gap-of.ts';

const archive = await openFiles({ 'a.txt': 'The quay was empty.\n' });

/** A log that is only looked at, and forgets when it is told to. */
function logOf(...counted: readonly Gap[]) {
  let all = counted;
  return {
    list: async () => all,
    clear: async () => {
      all = [];
    },
  };
}

describe('/gaps', () => {
  it('says how to switch it on where nothing is counted', async () => {
    const reply = await run(gaps, archive);
    expect(reply.audience).toBe('private');
    expect(sentencesOf(reply)[0]).toContain('set COUNT_UNANSWERED=true in .env and start again');
  });

  it('says that a file from before stays where nothing is counted any more', async () => {
    expect(sentencesOf(await run(gaps, archive))[0]).toContain('A file from before stays in DATA_DIR');
  });

  it('says so where they cannot be read, and forgets them all the same', async () => {
    let isCleared = false;
    const log = {
      list: async () => null,
      clear: async () => {
        isCleared = true;
      },
    };
    const said = async (options = {}) => sentencesOf(await run(gaps, archive, options, { gaps: log }));
    expect((await said())[0]).toMatch(/^The counted questions cannot be read just now; /);
    expect(await said({ clear: 'yes' })).toEqual(['All counted questions are forgotten.']);
    expect(isCleared).toBe(true);
  });

  it('says so where nothing has been counted yet', async () => {
    const reply = await run(gaps, archive, {}, { gaps: logOf() });
    expect(sentencesOf(reply)[0]).toBe('No question without an answer has been counted yet.');
  });

  it('lists each question with how often it was asked and what was missing', async () => {
    const unknown = [{ word: 'Zelda', isKnown: false }];
    const known = ['ferry', 'tax'].map((word) => ({ word, isKnown: true }));
    const log = logOf(
      gapOf('Who · Zelda', 1_200, { missing: unknown }),
      gapOf('who taxed the ferry?', 2, { outcome: 'low-confidence', missing: known }),
      gapOf('Said · Mira Holt', 1, { outcome: 'low-confidence' }),
      gapOf('Timeline · Brill', 1),
    );
    const reply = await run(gaps, archive, {}, { gaps: log });
    expect(reply).toMatchObject({ audience: 'private', heading: ['Gaps'], command: 'gaps', findings: null });
    expect(rowsOf(reply)).toEqual([
      { term: 'Who · Zelda', text: 'asked 1,200 times: no article mentions “Zelda”' },
      {
        term: 'who taxed the ferry?',
        text: 'asked 2 times: no article brings “ferry” and “tax” together with the rest',
      },
      { term: 'Said · Mira Holt', text: 'asked once: nothing came close enough' },
      { term: 'Timeline · Brill', text: 'asked once: nothing was found' },
    ]);
  });

  it('shows ten a page, and its heading leads to the others', async () => {
    const log = logOf(...Array.from({ length: 25 }, (_, at) => gapOf(`question ${at}`)));
    const reply = await run(gaps, archive, {}, { gaps: log, page: 2 });
    expect(rowsOf(reply)).toHaveLength(5);
    expect(reply.pages).toEqual({ page: 2, count: 3 });
    expect(readHeading(reply.command ?? '', reply.heading)).toEqual({ command: 'gaps', options: {} });
  });

  it('shows the beginning of a long question', async () => {
    const log = logOf(gapOf('x'.repeat(300)));
    const [row] = rowsOf(await run(gaps, archive, {}, { gaps: log }));
    expect(row?.term).toBe(`${'x'.repeat(119)}…`);
  });

  it.each(['yes', 'YES', 'clear:yes', 'clear: yes', 'clear=yes', '"yes"', 'clear:"yes"', '“yes”'])(
    'forgets all of them at “%s”',
    async (word) => {
      const log = logOf(gapOf('a'), gapOf('b'));
      const answer = async () => sentencesOf(await run(gaps, archive, { clear: word }, { gaps: log }));
      expect(await answer()).toEqual(['2 questions are forgotten.']);
      expect(await log.list()).toEqual([]);
      expect(await answer()).toEqual(['There was nothing to forget.']);
    },
  );

  it.each(['no', 'clear', 'clear:', 'yesterday', '2'])('forgets nothing at “%s”', async (word) => {
    const log = logOf(gapOf('a'));
    const reply = await run(gaps, archive, { clear: word }, { gaps: log });
    expect(sentencesOf(reply)).toEqual(['To forget all counted questions, write /gaps clear:yes.']);
    expect(await log.list()).toHaveLength(1);
  });
});
