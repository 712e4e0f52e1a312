import type { IsoDate, KnownName, Mention } from '../types.ts';
import { createCompletion, type FindNearWords, type KeyedName } from './complete-names.ts';
import type { Entries } from './entries/collect-entries.ts';
import { countArticle, type SaidAlias } from './entries/count-article.ts';
import { createEntryFinder, createWrittenFinder } from './entries/find-entries.ts';
import { createForms } from './entries/forms.ts';
import { gatherEntries } from './entries/gather-entries.ts';
import { keyOf } from './entries/name-key.ts';
import { createNearWords } from './entries/near-words.ts';
import { once } from './entries/once.ts';
import { settleMentions } from './entries/settle-mentions.ts';

/**
 * The names of the whole corpus, each one entry with all its forms: for completing, for "did you mean" and for reading
 * questions.
 */
export interface KnownNames {
  /** The first of `findAll`; null where there is none. */
  find(text: string): KnownName | null;
  /**
   * Every name that is written like this, whatever the case and the accents: two people of one surname are two. The one
   * that is called so in full first, then the most mentioned. Where none is, those that are if it is a transliteration,
   * or without the titles before it; then those whose name ends so, for which a word alone needs a capital.
   */
  findAll(text: string): readonly KnownName[];
  /**
   * Names of which a form begins with a prefix, or a word of a form does, each once; the most mentioned first. An empty
   * prefix: all. Where there are none, and the prefix has at least four letters, names that are spelt nearly so.
   */
  complete(prefix: string, limit: number): readonly KnownName[];
  /** The same, of those only who have words of saying beside them, most often first. */
  completeSpeaker(prefix: string, limit: number): readonly KnownName[];
  /**
   * The word of a known name that a misspelt one, with or without a possessive, most likely stands for; null unless
   * there is just one so near.
   */
  correct(word: string): string | null;
  /**
   * Names with a word that begins with this one, with or without a possessive, or is spelt somewhat like it; nearest
   * first, and of two as near the more mentioned one.
   */
  nearest(word: string, limit: number): readonly string[];
  /**
   * The mentions of one article in the full form that it means; what belongs to no entry, or may belong to several, as
   * it is. Their spans never change.
   *
   * @param text - in which they stand: its titles tell Lady Ayer from John Ayer
   */
  settle(mentions: readonly Mention[], text: string): Mention[];
}

/** Counts the names of one article after another, so that the texts need not be held together. */
export interface NameCounter {
  /** Each article once; in which order makes no difference. */
  add(article: ArticleMentions): void;
  /** The names counted so far. */
  gather(): KnownNames;
}

/** The mentions of one article. */
export interface ArticleMentions {
  readonly published: IsoDate | null;
  /** In which the mentions stand. Nothing of it is kept but names. */
  readonly text: string;
  readonly mentions: readonly Mention[];
}

export function createNameCounter(): NameCounter {
  const store = createForms();
  const aliases = new Map<string, SaidAlias>();
  return {
    add: (article) => countArticle(store, aliases, article),
    gather: () => toKnownNames(gatherEntries(store, aliases.values())),
  };
}

function toKnownNames({ entries, sure, keys, byKey }: Entries): KnownNames {
  // What only completes and corrects is made when it is first asked for: no first answer waits for it.
  const keyed = once(() =>
    entries.flatMap((known, at) => (keys[at] ?? []).map((key): KeyedName => [key, known])),
  );
  const nearWords = once(() => createNearWords(keyed()));
  const findNearWords: FindNearWords = (word, maxEdits) => nearWords().find(word, maxEdits);
  const completeKey = once(() => createCompletion(keyed(), findNearWords));
  const completeSpeakerKey = once(() => createCompletion(speakersOf(keyed()), findNearWords));
  const findWritten = createWrittenFinder({ entries, byKey });
  const findAll = createEntryFinder(entries, findWritten);

  return {
    find: (text) => findAll(text)[0] ?? null,
    findAll,
    complete: (prefix, limit) => completeKey()(keyOf(prefix), limit),
    completeSpeaker: (prefix, limit) => completeSpeakerKey()(keyOf(prefix), limit),
    correct: (word) => nearWords().correct(word),
    nearest: (word, limit) => nearWords().nearest(word, limit),
    settle: (mentions, text) => settleMentions(mentions, text, { findEntries: findWritten, sure }),
  };
}

/** Most often speaking first; the sort is stable, so that the forms of one name stay side by side. */
function speakersOf(names: readonly KeyedName[]): KeyedName[] {
  return names.filter(([, { speeches }]) => speeches > 0).sort(([, a], [, b]) => b.speeches - a.speeches);
}
