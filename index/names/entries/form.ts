import type { NameKind } from '../../types.ts';
import type { Listed } from './article-lists.ts';
import type { Traits } from './differences.ts';
import type { FormReading } from './form-reading.ts';
import { createToldTraits, type ToldTraits, tell, toTraits, untell } from './told-traits.ts';
import type { Votes } from './votes.ts';
import { countSpelling, settledName, subtractSpellings, type Written } from './written.ts';

/** One way of writing a name, as far as it is known whom it means there. */
export interface Form extends Written, Votes, Listed {
  /** Its key and what it means; the forms of a corpus are in the order of these. */
  readonly id: string;
  readonly key: string;
  /** The keys of the full names that it may stand for in the articles counted here; empty: in the others. */
  readonly means: readonly string[];
  speeches: number;
  told: ToldTraits | null;
  /** What articles say right beside it of whom it means, as `settleForm` left it; null where nothing. */
  traits: Traits | null;
  /** As `spellingKey` gives its key, empty where that is the key; null before it was asked for. */
  spelt: string | null;
  /** Whether a title stands before the name; null before that was asked for. */
  isTitled: boolean | null;
  /** How it was read last. */
  reading: FormReading | null;
  /** Its place in what `all` yielded last; −1 before. */
  at: number;
  /** The round in which it was counted last. */
  changed: number;
}

/** What is counted of a form by itself. */
export type FormCounts = Omit<
  Form,
  keyof Listed | 'id' | 'traits' | 'spelt' | 'isTitled' | 'reading' | 'at' | 'changed'
>;

/** The place of a form that was never yielded. */
export const NOWHERE = -1;

const UNCOUNTED = {
  spellings: null,
  told: null,
  mentions: 0,
  speeches: 0,
  person: 0,
  organization: 0,
  place: 0,
};

/** What tells a form from all others. */
export function idOf(key: string, means: readonly string[]): string {
  return means.length === 0 ? key : `${key}\n${means.join('\n')}`;
}

/** Counts of a form that stands nowhere yet. */
export function uncounted(key: string, name: string, means: readonly string[]): FormCounts {
  return { ...UNCOUNTED, key, name, means };
}

export function createForm(counts: FormCounts): Form {
  const { key, name, means, told, spellings, mentions, speeches, person, organization, place } = counts;
  return {
    id: idOf(key, means),
    key,
    name,
    means,
    told,
    spellings,
    mentions,
    speeches,
    person,
    organization,
    place,
    articles: 0,
    lastPair: -1,
    traits: null,
    spelt: null,
    isTitled: null,
    reading: null,
    at: NOWHERE,
    changed: -1,
  };
}

export function countMention(form: Form, name: string, kind: NameKind, speaks: boolean): void {
  countSpelling(form, name);
  form.mentions += 1;
  if (speaks) form.speeches += 1;
  if (kind !== 'other') form[kind] += 1;
}

/** Notes what is said beside it. */
export function describeForm(form: Form, traits: Traits): void {
  form.told ??= createToldTraits();
  tell(form.told, traits);
}

/** Takes back what was counted of it here too. */
export function subtractCounts(form: Form, theirs: Form): void {
  subtractSpellings(form, theirs);
  for (const count of ['mentions', 'speeches', 'person', 'organization', 'place'] as const) {
    form[count] -= theirs[count];
  }
  if (form.told && theirs.told) untell(form.told, theirs.told);
}

/** Its name and its traits by all that was counted. */
export function settleForm(form: Form): void {
  form.name = settledName(form);
  if (form.told) form.traits = toTraits(form.told);
}
