import { messageOf } from '../errors.ts';
import { readNames } from '../names/kept/list-bytes.ts';
import { createKnownNames, type KnownNames } from '../names/known-names.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import { runInSteps } from '../search/steps.ts';
import { type CorpusState, stateOf } from './corpus-state.ts';
import { sayUnused } from './open-kept.ts';
import type { Snapshot } from './snapshot.ts';

/** What an earlier start has built, ready to be asked. */
export interface KeptArchive {
  readonly state: CorpusState;
  /** Whether it should be kept anew though nothing has changed. */
  readonly isScattered: boolean;
  readonly names: KnownNames;
}

/** Fills the index with what was kept; null, and the index as empty as before, where that is not possible. */
export async function readKept(
  path: string,
  snapshot: Snapshot | null,
  index: ArticleIndex,
  onNote: (sentence: string) => void,
): Promise<KeptArchive | null> {
  const loaded = snapshot?.takeLoaded() ?? null;
  if (loaded === null || loaded.index === null || index.store === null) return null;
  try {
    const state = stateOf(path, loaded.files);
    const names = createKnownNames(await runInSteps(readNames(loaded.names)));
    await index.store.read(loaded.index);
    return { state, isScattered: loaded.isScattered, names };
  } catch (error) {
    onNote(sayUnused(messageOf(error)));
    return null;
  }
}
