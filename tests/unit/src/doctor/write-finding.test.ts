import { describe, expect, it } from 'vitest';
import { mend, note, ok } from '../../../../src/doctor/finding.ts';
import { statusOf, writeFinding, writeSum } from '../../../../src/doctor/write-finding.ts';

describe('writeFinding', () => {
  it('writes a line, with the verdict in words', () => {
    expect(writeFinding(ok('Node.js', '22.0.0'), false)).toBe('ok    Node.js: 22.0.0\n');
    expect(writeFinding(note('Commands', 'to be registered'), false)).toBe(
      'note  Commands: to be registered\n',
    );
    expect(writeFinding(mend('Token', 'refused'), false)).toBe('mend  Token: refused\n');
  });

  it('colours the verdict and nothing else', () => {
    expect(writeFinding(mend('Token', 'refused'), true)).toBe('\x1b[31mmend\x1b[39m  Token: refused\n');
  });

  it('passes nothing on that a terminal would obey, and never begins a second line', () => {
    const written = writeFinding(note('Articles', 'a\x1b[2J\nok    Token: b\u2028c\u202Ed'), false);
    expect(written).toBe('note  Articles: a\uFFFD[2J ok    Token: b c\uFFFDd\n');
  });
});

describe('writeSum', () => {
  it.each([
    [[], 'Nothing to mend.\n'],
    [[ok('a', ''), note('b', '')], 'Nothing to mend.\n'],
    [[ok('a', ''), mend('b', '')], '1 thing to mend.\n'],
    [[mend('a', ''), mend('b', '', true)], '2 things to mend.\n'],
  ])('counts what is to be mended', (findings, words) => {
    expect(writeSum(findings)).toBe(words);
  });
});

describe('statusOf', () => {
  it.each([
    [[], 0],
    [[ok('a', ''), note('b', '')], 0],
    [[note('a', ''), mend('b', '')], 1],
    [[mend('a', ''), mend('b', '', true)], 1],
    [[ok('a', ''), mend('b', '', true)], 75],
  ])('is what a script can go by', (findings, status) => {
    expect(statusOf(findings)).toBe(status);
  });
});
