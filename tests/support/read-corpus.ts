/** A corpus read as the bot reads it, without anything that is made of it. */
import { type Corpus, createContents } from '../../index/articles/contents.ts';
import { listCorpus } from '../../index/articles/list-corpus.ts';
import { MAX_FILE_BYTES, readFile } from '../../index/articles/read-file.ts';

/**
 * @param maxFileBytes - of one article's file
 * @throws CorpusError where the path cannot be read, or where not one article can
 */
export async function readCorpus(corpusPath: string, maxFileBytes = MAX_FILE_BYTES): Promise<Corpus> {
  const { files, problems } = await listCorpus(corpusPath);
  const contents = createContents();
  for (const file of files) {
    for await (const reading of readFile(file, maxFileBytes)) contents.add(file.id, reading);
  }
  return contents.close(corpusPath, problems);
}
