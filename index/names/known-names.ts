import type { IsoDate, KnownName, Mention } from '../types.ts';
import { createCompletion, type Ranking } from './complete-names.ts';
import { createAliases } from './entries/aliases.ts';
import type { NameList } from './entries/collect-entries.ts';
import { countArticle, type SaidAlias } from './entries/count-article.ts';
import { createEntryFinder, createWrittenFinder } from './entries/find-entries.ts';
import { createForms, type FormStore } from './entries/forms.ts';
import { createGatherer } from './entries/gatherer.ts';
import { createKeyWords } from './entries/key-words.ts';
import type { Links } from './entries/links.ts';
import type { NameChanges } from './entries/merge-names.ts';
import { keyOf } from './entries/name-key.ts';
import { createNearWords } from './entries/near-words.ts';
import { once } from './entries/once.ts';
import { settleMentions } from './entries/settle-mentions.ts';
import { writeCounter } from './kept/write-counter.ts';

/**
 * The names of the whole corpus, each one entry with all its forms: for completing, for "did you mean" and for reading
 * questions.
 */
export interface KnownNames {
  /** What is asked. */
  readonly list: NameList;
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
  /**
   * Takes back an article as it was added: what is gathered then is as if it had never been.
   *
   * @throws Error where it was not added
   */
  remove(article: ArticleMentions): void;
  /** The names counted so far. */
  gather(): NameList;
  /** What has become of them since they were gathered last, or since the bytes were written that this goes on from. */
  gatherChanges(): NameChanges;
  /** All that was counted as bytes; nothing may be counted meanwhile. */
  write(): Generator<void, Uint8Array<ArrayBuffer>>;
}

/** The mentions of one article. */
export interface ArticleMentions {
  readonly published: IsoDate | null;
  /** In which the mentions stand. Nothing of it is kept but names. */
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/**
 * @param store - what was counted before, as are the aliases
 * @param links - of it, where it was gathered; null where nothing was
 */
export function createNameCounter(
  store = createForms(),
  aliases = createAliases(),
  links: Links | null = null,
): NameCounter {
  const gatherer = createGatherer(store, aliases, links);
  return {
    add(article) {
      gatherer.beforeCounting();
      const said = count(store, article);
      aliases.add(said);
      gatherer.onAliases(said);
    },
    remove(article) {
      gatherer.beforeCounting();
      const alone = createForms();
      const said = count(alone, article);
      store.subtract(alone);
      aliases.subtract(said);
      gatherer.onAliases(said);
      gatherer.onTakenBack(alone.all().map(({ key }) => key));
    },
    gather: gatherer.gather,
    gatherChanges: gatherer.gatherChanges,
    *write() {
      return yield* writeCounter(store, aliases, yield* gatherer.link());
    },
  };
}

/** Names to be asked for; what only completes and corrects is made when it is first needed. */
export function createKnownNames(list: NameList): KnownNames {
  const { entries, keys } = list;
  const words = createKeyWords(keys.texts);
  const nearWords = createNearWords(entries, keys, words);
  const completeWith = (ranking: Ranking) => createCompletion(keys, words, ranking, nearWords.find);
  const complete = completeWith({ ranked: entries, rankOf: (place) => place });
  const completeSpeaker = once(() => completeWith(rankSpeakers(entries)));
  const sure = once(() => new Set(entries.filter((_, place) => list.sure[place] === 1)));
  const findWritten = createWrittenFinder(list);
  const findAll = createEntryFinder(list, findWritten);

  return {
    list,
    find: (text) => findAll(text)[0] ?? null,
    findAll,
    complete: (prefix, limit) => complete(keyOf(prefix), limit),
    completeSpeaker: (prefix, limit) => completeSpeaker()(keyOf(prefix), limit),
    correct: (word) => nearWords.correct(word),
    nearest: (word, limit) => nearWords.nearest(word, limit),
    settle: (mentions, text) => settleMentions(mentions, text, { findEntries: findWritten, sure: sure() }),
  };
}

function count(store: FormStore, article: ArticleMentions): readonly SaidAlias[] {
  const said = new Map<string, SaidAlias>();
  countArticle(store, said, article);
  return [...said.values()];
}

/** Most often speaking first. */
function rankSpeakers(entries: readonly KnownName[]): Ranking {
  const ranked = entries.filter(({ speeches }) => speeches > 0).sort((a, b) => b.speeches - a.speeches);
  const ranks = new Map(ranked.map((entry, rank) => [entry, rank]));
  const byPlace = Int32Array.from(entries, (entry) => ranks.get(entry) ?? -1);
  return { ranked, rankOf: (place) => byPlace[place] ?? -1 };
}
