import { createContents } from '../articles/contents.ts';
import { listCorpus, requireCorpus } from '../articles/list-corpus.ts';
import type { Reading } from '../articles/reading.ts';
import { createBreather } from '../breather.ts';
import type { ArticleStore } from '../store/article-store.ts';
import type { Article } from '../types.ts';
import { type CorpusFile, type CorpusState, isSameFile } from './corpus-state.ts';
import { isUnread, isUntouched, keepIfSame, readAnew } from './read-again.ts';

export interface ReadChangesOptions {
  readonly store: ArticleStore;
  /** Asks to give up; the reason is thrown then. */
  readonly signal: AbortSignal;
  /** Called with each article that is new or other than before, in order; the work goes on when it resolves. */
  readonly onArticle: (article: Article) => Promise<void> | undefined;
  /** Called once, with the bytes of all files. */
  readonly onListed: (bytes: number) => void;
  /** Called as files are read with the bytes that are done. */
  readonly onBytes: (done: number) => void;
}

/**
 * Reads what has changed since; of what has not, files and articles are the very same objects.
 *
 * @throws CorpusError where the path cannot be read or is gone before all is read, or where not one article can
 */
export async function readChanges(
  path: string,
  before: CorpusState,
  { store, signal, onArticle, onListed, onBytes }: ReadChangesOptions,
): Promise<CorpusState> {
  const listed = await listCorpus(path);
  const known = new Map(before.files.map((file) => [file.id, file]));
  const articles = new Map(before.articles.map((article) => [article.id, article]));
  const contents = createContents();
  const files: CorpusFile[] = [];
  const breathe = createBreather();
  let done = 0;
  onListed(listed.files.reduce((sum, { stamp }) => sum + stamp.size, 0));
  const take = (fileId: string, reading: Reading) => {
    signal.throwIfAborted();
    const isArticle = contents.add(fileId, reading) && 'article' in reading;
    const isNews = isArticle && articles.get(reading.article.id) !== reading.article;
    return isNews ? onArticle(reading.article) : undefined;
  };
  for (const file of listed.files) {
    const old = known.get(file.id);
    const same = old && (isUntouched(file, old) ? old : await keepIfSame(file, old));
    if (same) {
      // Nothing is waited for that is not under way: most files are the same.
      for (const reading of same.readings) {
        const work = take(file.id, reading) ?? breathe();
        if (work) await work;
      }
      files.push(same);
    } else {
      const onRead = (bytes: number) => onBytes(done + bytes);
      const read = await readAnew(file, { before: articles, store, onRead, take });
      if (isUnread(file, read)) await requireCorpus(path);
      files.push(old && isSameFile(old, read) ? old : read);
    }
    done += file.stamp.size;
    onBytes(done);
    await breathe();
  }
  return { files, ...contents.close(path, listed.problems) };
}
