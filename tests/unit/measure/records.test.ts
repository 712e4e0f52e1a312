import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readQuestions, readRecords } from '../../../measure/records.ts';
import { STATUS } from '../../../src/status.ts';
import { type Files, folderForTest } from '../../support/folders.ts';

const fileOf = (content: string, files: Files = {}) =>
  path.join(folderForTest({ 'sheep.jsonl': content, ...files }), 'sheep.jsonl');

describe('records', () => {
  it('are one a line, whatever ends it', () => {
    const file = fileOf('\uFEFF{"id":"a"}\r\n\r\n{"id":"b"}\n');
    expect(readRecords(file)).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  it('name the line that is damaged, counted with the empty ones', () => {
    const file = fileOf('{"id":"a"}\n\n{"id":"b"\n');
    expect(() => readRecords(file)).toThrow(`${file}:3: is no JSON object.`);
    expect(() => readRecords(fileOf('[1]'))).toThrow(/sheep\.jsonl:1: is no JSON object\.$/);
    expect(() => readRecords(fileOf('{"id":7}'))).toThrow(/sheep\.jsonl:1: has no "id"\.$/);
  });

  it('say so where there are none', () => {
    expect(() => readRecords(fileOf(' \n'))).toThrow(/sheep\.jsonl: there is no record in it\.$/);
  });

  it('say so where their file cannot be read', () => {
    const folder = folderForTest({ 'flock/goat.txt': '' });
    expect(() => readRecords(path.join(folder, 'none.jsonl'))).toThrow(
      /none\.jsonl: cannot be read \(ENOENT\)/,
    );
    expect(() => readRecords(path.join(folder, 'flock'))).toThrow(/flock: cannot be read \(EISDIR\)/);
  });

  it('end the program as a wrong call does', () => {
    expect(() => readRecords(fileOf('{'))).toThrow(expect.objectContaining({ status: STATUS.usage }));
  });
});

describe('questions', () => {
  it('hold what is asked and what is right', () => {
    expect(readQuestions(fileOf('{"id":"a","question":"who?","gold":{}}'))).toHaveLength(1);
  });

  it.each(['{"id":"a","gold":{}}', '{"id":"a","question":"who?"}', '{"id":"a","question":"who?","gold":[]}'])(
    'name the one that does not: %s',
    (line) => {
      expect(() => readQuestions(fileOf(line))).toThrow(
        /sheep\.jsonl: “a” lacks its question or its gold\.$/,
      );
    },
  );
});
