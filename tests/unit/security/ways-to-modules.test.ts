import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { collect } from '../../support/source-files.ts';
import { askedOf, isProperty, moduleOf } from './ways-to-modules.ts';

describe('a way to a module', () => {
  it.each([
    [`import net from 'node:net'`, ['node:net']],
    [`import 'node:net'`, ['node:net']],
    [`import net = require('node:net')`, ['node:net']],
    [`export { connect } from 'node:net'`, ['node:net']],
    [`export * from 'node:net'`, ['node:net']],
    [`await import('node:net')`, ['node:net']],
    [`import type { Socket } from 'node:net'`, []],
    [`export type { Socket } from 'node:net'`, []],
  ])('is seen, where it is one: %s', (code, modules) => {
    expect(collect(parse(code), moduleOf)).toEqual(modules);
  });

  it.each([
    `process.getBuiltinModule('node:net')`,
    `createRequire(import.meta.url)('node:net')`,
    `const require = createRequire(import.meta.url); require('node:net')`,
    `const load = createRequire(import.meta.url); load.resolve('x')`,
  ])('is seen without an import: %s', (code) => {
    expect(collect(parse(code), askedOf)).toHaveLength(1);
  });

  it.each([
    `createRequire(import.meta.url).resolve('x')`,
    `const require = createRequire(import.meta.url); require.resolve('x')`,
  ])('is not seen in what only looks up a path: %s', (code) => {
    expect(collect(parse(code), askedOf)).toEqual([]);
  });

  it('is seen in a thread that runs a text', () => {
    const tree = parse('new Worker(code, { eval: true })');
    expect(collect(tree, (node) => (isProperty(node, 'eval') ? node : null))).toHaveLength(1);
  });
});

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
}
