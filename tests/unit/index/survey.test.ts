import { expect, it } from 'vitest';
import { hasKeptArchive, keepArchive, openArchive, surveyCorpus } from '../../../index/archive.ts';
import { createMemoryIndex } from '../../../index/search/memory-index.ts';
import { folderForTest } from '../../support/folders.ts';
import { HARBOUR } from '../../support/harbour.ts';

it('finds in a corpus what an archive of it holds', async () => {
  const path = folderForTest(HARBOUR);
  const { overview } = await openArchive({ path, index: createMemoryIndex() });
  const { bytes, ...survey } = await surveyCorpus(path);
  expect(survey).toEqual(overview);
  expect(bytes).toBeGreaterThan(1_000);
});

it('tells how far it is, up to the last byte', async () => {
  const path = folderForTest({
    'a.txt': '2021-03-14\n\nThe tide was low.\n',
    'b.txt': '2021-03-15\n\nIt rose.\n',
  });
  const told: (readonly number[])[] = [];
  const { bytes } = await surveyCorpus(path, (...progress) => told.push(progress));
  expect(told.at(-1)).toEqual([bytes, bytes, 2]);
});

it('rejects a path that is not there', async () => {
  await expect(surveyCorpus('/nowhere/at/all')).rejects.toMatchObject({ name: 'CorpusError' });
});

it('knows a kept archive of this corpus from one of another', async () => {
  const [path, other, dataPath] = [folderForTest(HARBOUR), folderForTest(HARBOUR), folderForTest({})];
  expect(await hasKeptArchive(dataPath, path)).toBe(false);
  const live = await keepArchive({ path, dataPath, index: createMemoryIndex() });
  await live.kept();
  await live.close();
  expect(await hasKeptArchive(dataPath, path)).toBe(true);
  expect(await hasKeptArchive(dataPath, other)).toBe(false);
  expect(await hasKeptArchive(`${dataPath}/nowhere`, path)).toBe(false);
});
