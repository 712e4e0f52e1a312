/** Puts the parts together; the only place that chooses between variants. */
import { CATALOG } from '../commands/catalog.ts';
import type { Command } from '../commands/command.ts';
import { type Archive, type KeepOptions, keepArchive } from '../index/archive.ts';
import { createMemoryIndex } from '../index/search/memory-index.ts';
import { today } from './clock.ts';
import type { Config } from './config.ts';
import { createReloader, type ReloadReport } from './reloader.ts';
import { createResponder, type Responder, type ResponderOptions } from './respond.ts';

export interface Bot {
  /** The archive of this moment. Ask for it each time: another may take its place. */
  readonly archive: () => Archive;
  readonly commands: readonly Command[];
  readonly responder: Responder;
  /** Picks up what has changed in the corpus, because it is time to look. Reported to `onReload`. */
  readonly look: () => Promise<unknown>;
  /** Resolves when all that questions need of the articles is found ahead. */
  readonly annotated: () => Promise<void>;
  /** Ends what is still being answered, and nobody is told of what fails then: nobody waits for it any more. */
  readonly giveUp: () => void;
  /** Resolves when what was built is kept, or cannot be, and nothing runs any more. */
  readonly end: () => Promise<void>;
}

export interface BotOptions extends Pick<ResponderOptions, 'onFailure' | 'gaps'> {
  readonly config: Pick<Config, 'corpusPath' | 'dataPath' | 'articleText'>;
  /** Whether it goes on being asked, and not only once. */
  readonly isServing?: boolean;
  /** Told of the opening only. */
  readonly onProgress?: KeepOptions['onProgress'];
  readonly onNote?: KeepOptions['onNote'];
  readonly onReload?: ReloadReport;
  /** Asks to stop: the corpus is not read again after that. */
  readonly signal?: AbortSignal;
}

/**
 * Opens the corpus.
 *
 * @throws CorpusError where nothing can be read
 */
export async function openBot(options: BotOptions): Promise<Bot> {
  const { config, onFailure, gaps = null, isServing = false } = options;
  const { onProgress, onNote, onReload = null, signal = null } = options;
  let isOpen = false;
  let isGivenUp = false;
  const live = await keepArchive({
    path: config.corpusPath,
    dataPath: config.dataPath,
    index: createMemoryIndex(),
    isServing,
    onProgress: (progress) => isOpen || onProgress?.(progress),
    ...(onNote && { onNote }),
  });
  isOpen = true;
  const archive = live.current;
  const reload = createReloader(live, onReload, signal);
  const responder = createResponder({
    archive,
    commands: CATALOG,
    today,
    articleText: config.articleText,
    gaps,
    reload: () => reload('asked'),
    onFailure: (reference, error) => isGivenUp || onFailure(reference, error),
  });
  const giveUp = () => {
    isGivenUp = true;
    live.giveUp();
  };
  const end = () => {
    giveUp();
    return live.kept().finally(live.close);
  };
  return {
    archive,
    commands: CATALOG,
    responder,
    look: () => reload('time'),
    annotated: live.annotated,
    giveUp,
    end,
  };
}
