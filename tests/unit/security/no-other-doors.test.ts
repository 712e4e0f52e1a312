import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { collect, listSourceFiles } from '../../support/source-files.ts';
import { askedOf, isImportCall, isProperty, isText, moduleOf } from './ways-to-modules.ts';

const FILES = listSourceFiles();

/** Modules that open connections, start programs or run text as code, with the files that may have them, and why. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  // Listens where HEALTH_PORT asks for it.
  http: ['src/health/serve-pages.ts'],
  // One tries whether that port is free, the other whether a setting is an address.
  net: ['src/doctor/check-port.ts', 'src/health-config.ts'],
  // They look up where a package lies.
  module: ['src/discord/picture/load-fonts.ts', 'src/discord/picture/to-png.ts'],
  // Threads of the bot's own files, and what runs in them.
  worker_threads: [
    'index/live/annotation-thread.ts',
    'index/live/name-thread.ts',
    'index/live/thread.ts',
    'src/discord/picture/draw-thread.ts',
    'src/discord/picture/threaded-draw.ts',
  ],
  ...Object.fromEntries(
    [
      'https',
      'http2',
      'tls',
      'dgram',
      'dns',
      'child_process',
      'cluster',
      'vm',
      'inspector',
      'repl',
      'wasi',
    ].map((name) => [name, []]),
  ),
};

/** What does the same and needs no import. */
const GLOBALS = new Set(['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'eval', 'Function']);

describe('the code of the bot', () => {
  it('is all looked at', () => {
    expect(FILES.length).toBeGreaterThan(500);
  });

  it('opens no connection of its own, starts no program and runs no text, but for the pages of health', () => {
    const opened = FILES.flatMap(({ name, tree }) =>
      collect(tree, moduleOf)
        .map((module) => module.replace(/^node:/, '').replace(/\/.*$/, ''))
        .filter((module) => DOORS[module]?.includes(name) === false)
        .map((module) => `${name} imports ${module}`),
    );
    expect(opened).toEqual([]);
  });

  it('calls nothing that connects or runs text without an import', () => {
    const called = FILES.flatMap(({ name, tree }) =>
      collect(tree, globalOf).map((global) => `${name} uses ${global}`),
    );
    expect(called).toEqual([]);
  });

  it('asks for no module but by an import', () => {
    const asked = FILES.flatMap(({ name, tree }) =>
      collect(tree, askedOf).map((words) => `${name} has ${words}`),
    );
    expect(asked).toEqual([]);
  });

  it('runs in its threads only what lies in a file', () => {
    const ofText = FILES.flatMap(({ name, tree }) =>
      collect(tree, (node) => (isProperty(node, 'eval') ? name : null)),
    );
    expect(ofText).toEqual([]);
  });

  it('imports nothing by a name that is not written out', () => {
    const computed = FILES.flatMap(({ name, tree }) =>
      collect(tree, (node) => (isImportCall(node) && !isText(node.arguments[0]) ? name : null)),
    );
    expect(computed).toEqual([]);
  });
});

/** "fetch" of `fetch(…)`, `new WebSocket(…)` and `globalThis.fetch`; not of a property or a type of that name. */
function globalOf(node: ts.Node): string | null {
  if (!ts.isIdentifier(node) || !GLOBALS.has(node.text)) return null;
  const { parent } = node;
  const isCalled = (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node;
  const isOfGlobal = ts.isPropertyAccessExpression(parent) && parent.expression.getText() === 'globalThis';
  return isCalled || isOfGlobal ? node.text : null;
}
