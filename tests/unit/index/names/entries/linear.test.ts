import { describe, expect, it } from 'vitest';
import { createKnownNames, createNameCounter } from '../../../../../index/names/known-names.ts';
import { writeNamesakes } from '../../../../support/hostile-bulk.ts';

const ARTICLES = 20_000;

describe('gathering the names', () => {
  // How its time grows with their number: `npm run bench`.
  it('keeps apart the bearers of one surname, however many they are', () => {
    const counter = createNameCounter();
    for (const article of writeNamesakes(ARTICLES)) counter.add(article);
    const bearers = createKnownNames(counter.gather()).findAll('Brozek');
    expect(new Set(bearers.map(({ name }) => name)).size).toBe(2 * ARTICLES);
  });
});
