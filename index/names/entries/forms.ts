import { copyText } from '../../language/copy-text.ts';
import type { IsoDate, NameKind } from '../../types.ts';
import { createArticleLists, type Listed } from './article-lists.ts';
import type { Traits } from './differences.ts';
import type { FormReading } from './form-reading.ts';
import { putInOrder } from './in-order.ts';
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
  /** What articles say right beside it of whom it means, as `all` left it; null where nothing. */
  traits: Traits | null;
  /** As `spellingKey` gives its key, empty where that is the key; null before it was asked for. */
  spelt: string | null;
  /** Whether a title stands before the name; null before that was asked for. */
  isTitled: boolean | null;
  /** How it was read last. */
  reading: FormReading | null;
  /** Its place in what `all` yielded last. */
  at: number;
  /** The round in which it was counted last. */
  changed: number;
}

/** What is counted of a form by itself. */
export type FormCounts = Omit<
  Form,
  keyof Listed | 'id' | 'traits' | 'spelt' | 'isTitled' | 'reading' | 'at' | 'changed'
>;

/** The forms of a corpus and the articles in which they stand. */
export interface FormStore {
  /** Begins another article; what is counted from now on stands in it. */
  beginArticle(published: IsoDate | null): void;
  form(key: string, name: string, means: readonly string[]): Form;
  count(form: Form, name: string, kind: NameKind, speaks: boolean): void;
  /** Notes what is said beside a form. */
  describe(form: Form, traits: Traits): void;
  /**
   * Takes back all that was counted of one article.
   *
   * @param article - with that article alone
   * @throws Error where it was not counted
   */
  subtract(article: FormStore): void;
  /** Those that were counted, by their keys and meanings, and ends a round of counting. */
  all(): readonly Form[];
  /** How many rounds have ended. */
  rounds(): number;
  /** The form of a key that may stand for no other name. */
  find(key: string): Form | undefined;
  /** The numbers of the articles. */
  articles(): number[];
  articlesOf(form: Form): number[];
  dateOf(article: number): IsoDate | null;
  /** Puts a form that was kept in the articles of these numbers. */
  restore(counts: FormCounts, articles: Iterable<number>): void;
}

export function createForms(): FormStore {
  const forms = new Map<string, Form>();
  const lists = createArticleLists();
  let ordered: readonly Form[] = [];
  /** Those that were counted in this round. */
  let touched: Form[] = [];
  let isAnyGone = false;
  let rounds = 0;
  let article = -1;

  return {
    beginArticle(published) {
      article = lists.begin(published);
    },

    form(key, name, means) {
      const known = forms.get(idOf(key, means));
      if (known) return known;
      const kept = means.map((full) => forms.get(full)?.key ?? copyText(full));
      return addForm({ ...UNCOUNTED, key: copyText(key), name: copyText(name), means: kept });
    },

    count(form, name, kind, speaks) {
      countSpelling(form, name);
      form.mentions += 1;
      if (speaks) form.speeches += 1;
      if (kind !== 'other') form[kind] += 1;
      lists.add(form, article);
      touch(form);
    },

    describe(form, traits) {
      form.told ??= createToldTraits();
      tell(form.told, traits);
      touch(form);
    },

    subtract(other) {
      const pairs = other.all().map((theirs) => [forms.get(theirs.id), theirs] as const);
      const mine = pairs.flatMap(([form]) => form ?? []);
      const [date = null] = other.articles().map(other.dateOf);
      if (mine.length < pairs.length || !lists.remove(date, mine)) throw new Error(NEVER_COUNTED);
      for (const [form, theirs] of pairs) if (form) subtractForm(form, theirs);
    },

    all() {
      for (const form of touched) {
        form.name = settledName(form);
        if (form.told) form.traits = toTraits(form.told);
      }
      const added = touched.filter((form) => form.at === NOWHERE && form.mentions > 0);
      if (added.length > 0 || isAnyGone) ordered = putInOrder(ordered, added);
      ordered.forEach((form, at) => {
        form.at = at;
      });
      [touched, isAnyGone] = [[], false];
      rounds += 1;
      return ordered;
    },

    rounds: () => rounds,
    find: (key) => forms.get(key),
    articles: lists.numbers,
    articlesOf: lists.of,
    dateOf: lists.dateOf,

    restore(counts, articles) {
      const form = addForm(counts);
      for (const number of articles) lists.add(form, number);
      touch(form);
    },
  };

  function addForm(counts: FormCounts): Form {
    const { key, name, means, told, spellings, mentions, speeches, person, organization, place } = counts;
    const id = means.length === 0 ? key : idOf(key, means);
    const added: Form = {
      id,
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
    forms.set(id, added);
    return added;
  }

  function touch(form: Form): void {
    if (form.changed === rounds) return;
    form.changed = rounds;
    touched.push(form);
  }

  function subtractForm(form: Form, theirs: Form): void {
    subtractSpellings(form, theirs);
    for (const count of ['mentions', 'speeches', 'person', 'organization', 'place'] as const) {
      form[count] -= theirs[count];
    }
    if (form.told && theirs.told) untell(form.told, theirs.told);
    touch(form);
    if (form.mentions > 0) return;
    forms.delete(form.id);
    isAnyGone = true;
  }
}

const NOWHERE = -1;
const NEVER_COUNTED = 'An article can be taken back only as it was counted.';
const UNCOUNTED = {
  spellings: null,
  told: null,
  mentions: 0,
  speeches: 0,
  person: 0,
  organization: 0,
  place: 0,
};

function idOf(key: string, means: readonly string[]): string {
  return means.length === 0 ? key : `${key}\n${means.join('\n')}`;
}
