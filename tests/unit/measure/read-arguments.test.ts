import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWritable, readArguments } from '../../../measure/read-arguments.ts';
import { STATUS } from '../../../src/status.ts';
import { folderForFile } from '../../support/folders.ts';

const caller = folderForFile({ 'sets/ferry-corpus.jsonl': '', 'a.txt': '' });
const sets = path.join(caller, 'sets');

describe('what is typed behind npm run eval', () => {
  it('may be nothing', () => {
    expect(readArguments([], caller)).toEqual({ folder: null, isSaved: false });
  });

  it('names a folder as the caller sees it', () => {
    expect(readArguments(['sets'], caller)).toEqual({ folder: sets, isSaved: false });
    expect(readArguments([sets, '--save'], '/')).toEqual({ folder: sets, isSaved: true });
    expect(readArguments(['--save', './sets'], caller)).toEqual({ folder: sets, isSaved: true });
  });

  it.each([
    [['nowhere'], /^There is no folder .*nowhere\.$/],
    [['a.txt'], /a\.txt is a file\. Name the folder/],
    [['sets', '--sav'], /Unknown option '--sav'[\s\S]*usage: npm run eval/],
    [['sets', 'sets'], /^One folder is measured, not 2\./],
    [['--save'], /^--save keeps the figures of a folder, and none is named\./],
  ])('is refused in a sentence where it cannot be meant: %j', (words, sentence) => {
    expect(() => readArguments(words, caller)).toThrow(sentence);
    expect(() => readArguments(words, caller)).toThrow(expect.objectContaining({ status: STATUS.usage }));
  });
});

describe('the file of results', () => {
  it('may be there or not', () => {
    expect(() => checkWritable(path.join(caller, 'a.txt'))).not.toThrow();
    expect(() => checkWritable(path.join(caller, 'b.txt'))).not.toThrow();
  });

  it('is refused where it cannot be written', () => {
    expect(() => checkWritable(sets)).toThrow(/sets is no file and cannot be written\.$/);
    expect(() => checkWritable(path.join(caller, 'none', 'b.txt'))).toThrow(
      /b\.txt cannot be written \(ENOENT\)/,
    );
  });
});
