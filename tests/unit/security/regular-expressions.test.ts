import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { findSlow, type Pattern } from '../../support/slow-expressions.ts';
import { collect, listSourceFiles } from '../../support/source-files.ts';
import known from './quadratic.json' with { type: 'json' };

/** As they stand between slashes in the code. */
const LITERALS = listSourceFiles().flatMap(({ name, tree }) =>
  collect(tree, (node): Pattern | null => {
    if (!ts.isRegularExpressionLiteral(node)) return null;
    const end = node.text.lastIndexOf('/');
    return { file: name, source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }),
);

/**
 * No expression takes more than the square of a text's length. Those that may take so much are listed, with what bounds
 * the text that they are given.
 */
describe('regular expressions', () => {
  it('are all looked at', () => {
    expect(LITERALS.length).toBeGreaterThan(1_000);
  });

  it('never grow faster than any power of a text', () => {
    expect(findSlow(LITERALS).filter(({ isExponential }) => isExponential)).toEqual([]);
  });

  it('that grow with the square of a text are known, and given short texts alone', () => {
    const found = findSlow(LITERALS).map(({ file, source }) => `${file} /${source}/`);
    expect(found).toEqual(Object.keys(known).toSorted());
  });
});
