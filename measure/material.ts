/** All that is measured, read before anything is asked: what is damaged is known at once. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldNames } from './name-scores.ts';
import type { GoldQuotes } from './quote-scores.ts';
import { type GoldConversation, readRecords, unusable } from './records.ts';
import { findSets, ownSet, type QuestionSet, seedSet } from './sets.ts';
import type { TextSet } from './tables/texts.ts';
import type { GoldTimes } from './time-scores.ts';

export interface Material {
  /** Our own first. */
  readonly sets: readonly QuestionSet[];
  readonly conversations: readonly GoldConversation[];
  readonly times: readonly TextSet<GoldTimes>[];
  readonly names: readonly TextSet<GoldNames>[];
  readonly quotes: readonly TextSet<GoldQuotes>[];
}

/**
 * @param folder - of sets beside our own, null for none
 * @param repository - the folder that holds `measure/` and `corpus/`
 */
export function readMaterial(folder: string | null, repository = '.'): Material {
  const measure = join(repository, 'measure');
  const texts = <T extends { readonly id: string }>(what: string): readonly TextSet<T>[] => {
    const own = { name: 'our own', records: readRecords<T>(join(measure, `${what}.jsonl`)) };
    return [own, ...(folder === null ? [] : readTexts<T>(folder, `${what}-dev`))];
  };
  const material: Material = {
    sets: [ownSet(repository), ...(folder === null ? [] : setsOf(folder))],
    conversations: readRecords<GoldConversation>(join(measure, 'conversations.jsonl')),
    times: texts('times'),
    names: texts('names'),
    quotes: texts('quotes'),
  };
  const { sets, times, names, quotes } = material;
  if (folder !== null && [sets, times, names, quotes].every((list) => list.length === 1))
    throw unusable(`${folder}: no set lies there. measure/README.md says what one is.`);
  return material;
}

/** Whether there are questions beside our own. */
export function hasSets({ sets }: Material): boolean {
  return sets.length > 1;
}

function setsOf(folder: string): readonly QuestionSet[] {
  const seeds = seedSet(folder);
  return [...(seeds ? [seeds] : []), ...findSets(folder)];
}

function readTexts<T extends { readonly id: string }>(folder: string, name: string): readonly TextSet<T>[] {
  const path = join(folder, `${name}.jsonl`);
  return existsSync(path) ? [{ name, records: readRecords<T>(path) }] : [];
}
