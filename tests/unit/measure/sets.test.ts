import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpusOf, findSets, seedSet } from '../../../measure/sets.ts';

describe('the corpus of a set', () => {
  it('is the one of its name', () => {
    expect(corpusOf('harbour-dev', ['harbour', 'harbour-dev'])).toBe('harbour-dev');
  });

  it('is the one of the longest beginning of its name where it has none of its own', () => {
    expect(corpusOf('harbour-none-late', ['harbour', 'harbour-none'])).toBe('harbour-none');
    expect(corpusOf('harbour-none', ['harbour'])).toBe('harbour');
  });

  it('is missing where no corpus begins so', () => {
    expect(corpusOf('harbour', ['harb', 'harbour-dev'])).toBeNull();
  });
});

describe('the sets of a folder', () => {
  let folder: string;
  const write = (name: string, ...ids: string[]) =>
    writeFileSync(
      join(folder, name),
      ids.map((id) => JSON.stringify({ id, question: id, gold: {} })).join('\n'),
    );

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-sets-'));
    write('ferry-corpus.jsonl', 'a');
    write('ferry-none-questions.jsonl', 'without');
    write('ferry-questions.jsonl', 'with');
    write('lonely-questions.jsonl', 'x');
    write('silent-dev-corpus.jsonl', 'a');
    write('bridge-dev-corpus.jsonl', 'a');
    write('bridge-dev-questions.jsonl', 'b');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are those that have both a corpus and questions, by name', () => {
    expect(findSets(folder).map(({ name }) => name)).toEqual(['bridge-dev', 'ferry']);
  });

  it('hold the questions of all files that belong to their corpus', () => {
    const ids = findSets(folder)[1]?.questions.map(({ id }) => id);
    expect(ids?.toSorted()).toEqual(['with', 'without']);
  });

  it('have no seeds where none lie there', () => {
    expect(seedSet(folder)).toBeNull();
  });
});
