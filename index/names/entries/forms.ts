import { copyText } from '../../language/copy-text.ts';
import type { IsoDate, NameKind } from '../../types.ts';
import { createArticleLists } from './article-lists.ts';
import type { Traits } from './differences.ts';
import {
  countMention,
  createForm,
  describeForm,
  type Form,
  type FormCounts,
  idOf,
  NOWHERE,
  settleForm,
  subtractCounts,
  uncounted,
} from './form.ts';
import { putInOrder } from './in-order.ts';

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
      return addForm(uncounted(copyText(key), copyText(name), kept));
    },

    count(form, name, kind, speaks) {
      countMention(form, name, kind, speaks);
      lists.add(form, article);
      touch(form);
    },

    describe(form, traits) {
      describeForm(form, traits);
      touch(form);
    },

    subtract(other) {
      const pairs = other.all().map((theirs) => [forms.get(theirs.id), theirs] as const);
      const mine = pairs.flatMap(([form]) => form ?? []);
      const [date = null] = other.articles().map(other.dateOf);
      if (mine.length < pairs.length || !lists.remove(date, mine)) throw new Error(NEVER_COUNTED);
      for (const [form, theirs] of pairs) if (form) takeBack(form, theirs);
    },

    all() {
      for (const form of touched) settleForm(form);
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
    const form = createForm(counts);
    forms.set(form.id, form);
    return form;
  }

  function touch(form: Form): void {
    if (form.changed === rounds) return;
    form.changed = rounds;
    touched.push(form);
  }

  function takeBack(form: Form, theirs: Form): void {
    subtractCounts(form, theirs);
    touch(form);
    if (form.mentions > 0) return;
    forms.delete(form.id);
    isAnyGone = true;
  }
}

const NEVER_COUNTED = 'An article can be taken back only as it was counted.';
