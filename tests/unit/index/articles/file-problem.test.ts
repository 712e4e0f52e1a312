import { describe, expect, it } from 'vitest';
import { describeFileError } from '../../../../index/articles/file-problem.ts';

const failure = (code: unknown) => Object.assign(new Error('It failed.'), { code });

describe('describeFileError', () => {
  it.each([
    ['says who may not read', 'EACCES', 'folder', /^This folder may not be read by the user/],
    ['tells a dead link from a file that is gone', 'ENOENT', 'link', /^This link leads to nothing/],
    ['says that a file is gone', 'ENOENT', 'file', /^This file is gone/],
  ] as const)('%s', (_rule, code, what, sentence) => {
    expect(describeFileError(failure(code), what)).toMatch(sentence);
  });

  it.each(['EIO', 'ENOTDIR', 'ESTALE', 'ETIMEDOUT', 'EINVAL', 'EREMOTEIO', 'ERR_STRING_TOO_LONG'])(
    'has a sentence for any other code: %s',
    (code) => {
      expect(describeFileError(failure(code), 'file')).toBe(
        `This file could not be read (${code}) and is left out. Check the disk, or try again.`,
      );
    },
  );

  it.each([
    ['an error without a code', new TypeError('A bug.')],
    ['an error with a number for a code', failure(5)],
    ['what is no error', 'EIO'],
  ])('throws %s on', (_what, error) => {
    expect(() => describeFileError(error, 'file')).toThrow(error as Error);
  });
});
