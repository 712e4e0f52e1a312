import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasSets, readMaterial } from '../../../measure/material.ts';
import { folderForFile, folderForTest } from '../../support/folders.ts';

const ID = '{"id":"a"}';
const QUESTION = '{"id":"a","question":"who?","gold":{}}';

const repository = folderForFile({
  'measure/questions.jsonl': QUESTION,
  'measure/conversations.jsonl': '{"id":"a","turns":[]}',
  'measure/times.jsonl': ID,
  'measure/names.jsonl': ID,
  'measure/quotes.jsonl': ID,
});

describe('what is measured', () => {
  it('is our own where no folder is named', () => {
    const material = readMaterial(null, repository);
    expect(material.sets.map(({ name }) => name)).toEqual(['starter corpus']);
    expect(hasSets(material)).toBe(false);
  });

  it('is also every set of a folder, the seeds with the articles beside it', () => {
    const root = folderForTest({
      'articles/a.md': 'A ferry sank.',
      'eval/seeds-dev.jsonl': QUESTION,
      'eval/ferry-corpus.jsonl': ID,
      'eval/ferry-questions.jsonl': QUESTION,
      'eval/quotes-dev.jsonl': ID,
    });
    const material = readMaterial(path.join(root, 'eval'), repository);
    expect(material.sets.map(({ name }) => name)).toEqual(['starter corpus', 'seeds-dev', 'ferry']);
    expect(material.quotes.map(({ name }) => name)).toEqual(['our own', 'quotes-dev']);
    expect(material.times.map(({ name }) => name)).toEqual(['our own']);
    expect(hasSets(material)).toBe(true);
  });

  it('may be texts alone', () => {
    const material = readMaterial(folderForTest({ 'times-dev.jsonl': ID }), repository);
    expect(material.times).toHaveLength(2);
    expect(hasSets(material)).toBe(false);
  });

  it('is refused where a folder holds no set', () => {
    const folder = folderForTest({ 'ferry-questions.jsonl': QUESTION });
    expect(() => readMaterial(folder, repository)).toThrow(`${folder}: no set lies there.`);
  });

  it('is refused where a line of it is damaged', () => {
    const folder = folderForTest({ 'names-dev.jsonl': `${ID}\n{` });
    expect(() => readMaterial(folder, repository)).toThrow(/names-dev\.jsonl:2: /);
  });
});
