import type { IsoDate, NameKind } from '../../types.ts';
import { addTraits, type Traits } from './differences.ts';

/** One way of writing a name, as far as it is known whom it means there. */
export interface Form {
  readonly key: string;
  /** As it is written first. */
  name: string;
  /** How often each spelling occurs, accents and capitals told apart; null as long as there is one. */
  spellings: Map<string, number> | null;
  /** The keys of the full names that it may stand for in the articles counted here; empty: in the others. */
  readonly means: readonly string[];
  mentions: number;
  speeches: number;
  person: number;
  organization: number;
  place: number;
  articles: number;
  /** What articles say right beside it of whom it means; null where nothing. */
  traits: Traits | null;
  /** Where the list of its articles begins. */
  lastPair: number;
}

/** The forms of a corpus and the articles in which they stand. */
export interface FormStore {
  /** Begins another article; what is counted from now on stands in it. */
  beginArticle(published: IsoDate | null): void;
  form(key: string, name: string, means: readonly string[]): Form;
  count(form: Form, name: string, kind: NameKind, speaks: boolean): void;
  /** Notes what is said beside a form. */
  describe(form: Form, traits: Traits): void;
  /** Those that were counted, by their keys and meanings. */
  all(): Form[];
  articlesOf(form: Form): number[];
  dateOf(article: number): IsoDate | null;
}

export function createForms(): FormStore {
  const forms = new Map<string, Form>();
  const dates: (IsoDate | null)[] = [];
  // Each pair of a form and an article points at the pair before it of the same form: eight bytes a pair.
  const pairs = { articles: new Int32Array(1024), before: new Int32Array(1024), size: 0 };

  return {
    beginArticle: (published) => void dates.push(published),

    form(key, name, means) {
      const id = means.length === 0 ? key : `${key}\n${means.join('\n')}`;
      const known = forms.get(id);
      if (known) return known;
      const counts = { mentions: 0, speeches: 0, person: 0, organization: 0, place: 0, articles: 0 };
      const form: Form = {
        key: copy(key),
        name: copy(name),
        spellings: null,
        means,
        ...counts,
        traits: null,
        lastPair: -1,
      };
      forms.set(means.length === 0 ? form.key : id, form);
      return form;
    },

    count(form, name, kind, speaks) {
      countSpelling(form, name);
      form.mentions += 1;
      if (speaks) form.speeches += 1;
      if (kind !== 'other') form[kind] += 1;
      const article = dates.length - 1;
      if (form.lastPair >= 0 && pairs.articles[form.lastPair] === article) return;
      form.articles += 1;
      form.lastPair = addPair(pairs, article, form.lastPair);
    },

    describe(form, traits) {
      form.traits = addTraits(form.traits, traits);
    },

    all() {
      const sorted: Form[] = [];
      for (const id of [...forms.keys()].sort()) {
        const form = forms.get(id);
        if (form) sorted.push(form);
      }
      return sorted;
    },

    articlesOf(form) {
      const found: number[] = [];
      for (let at = form.lastPair; at >= 0; at = pairs.before[at] ?? -1) found.push(pairs.articles[at] ?? 0);
      return found;
    },

    dateOf: (article) => dates[article] ?? null,
  };
}

/** The kind that most mentions of a form have; "other" loses to any. */
export function kindOf({ person, organization, place }: Votes): NameKind {
  if (person + organization + place === 0) return 'other';
  if (person >= organization && person >= place) return 'person';
  return organization >= place ? 'organization' : 'place';
}

export type Votes = Pick<Form, 'person' | 'organization' | 'place'>;

function countSpelling(form: Form, name: string): void {
  if (form.spellings === null) {
    if (form.name === name) return;
    form.spellings = new Map([[form.name, form.mentions]]);
  }
  const known = form.spellings.get(name);
  form.spellings.set(known === undefined ? copy(name) : name, (known ?? 0) + 1);
}

function addPair(
  pairs: { articles: Int32Array; before: Int32Array; size: number },
  article: number,
  before: number,
): number {
  if (pairs.size === pairs.articles.length) {
    pairs.articles = enlarge(pairs.articles);
    pairs.before = enlarge(pairs.before);
  }
  pairs.articles[pairs.size] = article;
  pairs.before[pairs.size] = before;
  return pairs.size++;
}

function enlarge(list: Int32Array): Int32Array {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}

/** A part of a text holds the whole text in memory; a copy does not. */
function copy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
