import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { findSlow, type Pattern } from '../../support/slow-expressions.ts';
import { collect, listSourceFiles } from '../../support/source-files.ts';
import givenShortTexts from './short-texts.json' with { type: 'json' };

const FILES = listSourceFiles();

/** As they stand between slashes in the code. */
const LITERALS = FILES.flatMap(({ name, tree }) =>
  collect(tree, (node): Pattern | null => {
    if (!ts.isRegularExpressionLiteral(node)) return null;
    const end = node.text.lastIndexOf('/');
    return { file: name, source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }),
);

/** Functions that put expressions together, with the reason why no question can put another one together by them. */
const MAKERS: Readonly<Record<string, string>> = {
  'index/answers/accounts/phrases.ts patternOf': 'called as its modules load',
  'index/articles/boilerplate.ts anyOf': 'called as its module loads',
  'index/passages/pointing-back.ts startsWith': 'called as its module loads',
  'index/questions/empty-it.ts pattern': 'called as its module loads',
  'index/questions/print-order.ts print': 'called as its module loads',
  'index/time/doubt/plain-letters.ts compilePlain': 'called as its modules load',
  'src/discord/answer/hear.ts hear': 'the id of the bot, which is digits',
};

/**
 * What is analysed is whether the time grows with the length of a text, with some power of it, or faster than any. By
 * which power is not known: what grows with more than the length is listed, with what bounds the text that it is given.
 */
describe('regular expressions', () => {
  it('are all looked at', () => {
    expect(LITERALS.length).toBeGreaterThan(1_000);
  });

  it('never grow faster than any power of a text', () => {
    expect(findSlow(LITERALS).filter(({ isExponential }) => isExponential)).toEqual([]);
  });

  it('that grow faster than a text are known, and given short texts alone', () => {
    const found = findSlow(LITERALS).map(({ file, source }) => `${file} /${source}/`);
    expect(found).toEqual(Object.keys(givenShortTexts).toSorted());
  });

  it('are not put together of what is asked', () => {
    const makers = FILES.flatMap(({ name, tree }) =>
      collect(tree, makerOf).map((called) => `${name} ${called}`),
    );
    expect([...new Set(makers)].toSorted()).toEqual(Object.keys(MAKERS).toSorted());
  });
});

/** The function, with a name, in which a node makes an expression; null where it is made as the module loads. */
function makerOf(node: ts.Node): string | null {
  const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (!isCall || node.expression.getText() !== 'RegExp') return null;
  const maker = ts.findAncestor(node, isNamedFunction);
  return maker === undefined ? null : ((maker.name ?? maker.parent.getFirstToken())?.getText() ?? null);
}

function isNamedFunction(node: ts.Node): node is ts.FunctionDeclaration | ts.ArrowFunction {
  return (
    ts.isFunctionDeclaration(node) || (ts.isArrowFunction(node) && ts.isVariableDeclaration(node.parent))
  );
}
