import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCounts } from '../../../../src/doctor/check-counts.ts';
import { folderForTest } from '../../../support/folders.ts';

describe('checkCounts', () => {
  it('is content where nothing is counted yet, and where there is a file', async () => {
    const folder = folderForTest({});
    expect(await checkCounts(path.join(folder, 'kept'))).toMatchObject({ verdict: 'ok' });
    expect(await checkCounts(folderForTest({ 'gaps.jsonl': '' }))).toMatchObject({ verdict: 'ok' });
  });

  it('says that the counts cannot be read', async () => {
    const folder = folderForTest({});
    mkdirSync(path.join(folder, 'kept'));
    symlinkSync('around', path.join(folder, 'around'));
    expect(await checkCounts(path.join(folder, 'around'))).toMatchObject({
      subject: 'Counts',
      verdict: 'mend',
      words: expect.stringMatching(/cannot be read \(ELOOP.+permission, or take the file away\.$/),
    });
  });
});
