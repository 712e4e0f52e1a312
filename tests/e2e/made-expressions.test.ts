import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../support/programs.ts';
import { findSlow, type Pattern } from '../support/slow-expressions.ts';
import { listSourceFiles } from '../support/source-files.ts';

const DIST = path.join(REPOSITORY, 'dist');
/** They run as soon as they are loaded. */
const ENTRIES = /^src\/(?:(?:main|deploy|doctor)\.js|cli\/(?:ask|inspect)\.js)$|-thread\.js$/;

/** Loads the modules that it is given, and prints every expression that they put together meanwhile, with its file. */
const SCRIPT = `
const Own = RegExp;
const OURS = /dist\\/((?:index|commands|src)\\/.*?\\.js)/;
const made = [];
const HELPER = 'index/time/doubt/plain-letters.js';
const note = (one) => {
  const callers = new Error().stack.split('\\n').map((line) => Own.prototype.exec.call(OURS, line)?.[1]);
  const file = callers.find((name) => name && name !== HELPER);
  if (file) made.push({ file, source: one.source, flags: one.flags });
  return one;
};
globalThis.RegExp = new Proxy(Own, {
  construct: (target, given) => note(Reflect.construct(target, given)),
  apply: (target, self, given) => note(Reflect.apply(target, self, given)),
});
for (const name of JSON.parse(process.argv[1])) {
  await import(${JSON.stringify(`${DIST}/`)} + name);
}
process.stdout.write(JSON.stringify(made), () => process.exit());
`;

describe('regular expressions that are put together from words', () => {
  it('never grow faster than a text', () => {
    const made = listMade();
    expect(made.length).toBeGreaterThan(100);
    expect(findSlow(made)).toEqual([]);
  });
});

function listMade(): readonly Pattern[] {
  // What an earlier build has left in its folder is none of them.
  const modules = listSourceFiles()
    .map(({ name }) => name.replace(/\.ts$/, '.js'))
    .filter((name) => !ENTRIES.test(name));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', SCRIPT, JSON.stringify(modules)],
    { encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}
