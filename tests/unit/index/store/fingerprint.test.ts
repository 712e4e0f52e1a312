import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOfCode } from '../../../../index/store/fingerprint.ts';
import { folderForTest } from '../../../support/folders.ts';

describe('the fingerprint of a program', () => {
  let root: string;
  let index: string;

  beforeEach(() => {
    root = folderForTest({
      'package-lock.json': '{"zod":1}',
      'index/ask.js': 'answer(1);',
      'index/words/titles.json': '["dr"]',
    });
    index = join(root, 'index');
  });

  it('is the same for the same code, wherever it lies', () => {
    const copy = folderForTest({
      'package-lock.json': '{"zod":1}',
      'lib/words/titles.json': '["dr"]',
      'lib/ask.js': 'answer(1);',
    });
    expect(fingerprintOfCode(join(copy, 'lib'))).toBe(fingerprintOfCode(index));
  });

  it.each([
    ['a line of code is another of the same length', 'index/ask.js', 'answer(2);'],
    ['a list of words is another of the same length', 'index/words/titles.json', '["mr"]'],
    ['a file has come', 'index/more.ts', ''],
    ['a library is another', 'package-lock.json', '{"zod":2}'],
  ])('is another one where %s', (_what, path, content) => {
    const before = fingerprintOfCode(index);
    writeFileSync(join(root, path), content);
    expect(fingerprintOfCode(index)).not.toBe(before);
  });

  it('is another one where a file is gone, or has another name', () => {
    const before = fingerprintOfCode(index);
    rmSync(join(index, 'ask.js'));
    const without = fingerprintOfCode(index);
    writeFileSync(join(index, 'tell.js'), 'answer(1);');
    expect(new Set([before, without, fingerprintOfCode(index)]).size).toBe(3);
  });

  it('does not look at what is no code', () => {
    const before = fingerprintOfCode(index);
    writeFileSync(join(index, 'README.md'), 'Rooms.');
    writeFileSync(join(index, 'ask.d.ts'), 'export {};');
    writeFileSync(join(root, 'notes.js'), 'answer(3);');
    expect(fingerprintOfCode(index)).toBe(before);
  });

  it('is there for the program that runs', () => {
    expect(fingerprintOfCode()).toMatch(/^[0-9a-f]{64}$/);
  });
});
