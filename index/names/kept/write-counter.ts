import type { CountedAliases } from '../entries/aliases.ts';
import type { Form } from '../entries/form.ts';
import type { FormStore } from '../entries/forms.ts';
import type { Links } from '../entries/links.ts';
import { type ColumnWriter, createColumnWriter } from './write-columns.ts';

export const COUNTER_KIND = 'a count of names, version 2\n';
const ROWS_AT_A_TIME = 1024;

/** All that was counted as bytes, which `readCounter` reads. */
export function* writeCounter(
  store: FormStore,
  aliases: CountedAliases,
  links: Links,
): Generator<void, Uint8Array<ArrayBuffer>> {
  const columns = createColumnWriter(COUNTER_KIND);
  const forms = store.all();
  yield;
  yield* writeAliases(columns, aliases);
  const articles = store.articles();
  yield* writeNumbered(
    columns,
    articles.map((article) => store.dateOf(article) ?? ''),
  );
  yield* writeForms(columns, forms);
  yield* writeSpellings(columns, forms);
  yield* writeTold(columns, forms);
  yield* writeArticles(columns, forms, store, articles);
  yield* writeLinks(columns, links);
  return columns.bytes();
}

function* writeAliases(columns: ColumnWriter, aliases: CountedAliases): Generator<void, void> {
  const counts = aliases.counts();
  yield* columns.texts(counts.map(([{ full }]) => full));
  yield* columns.texts(counts.map(([{ other }]) => other));
  yield* columns.numbers(counts.map(([{ isAcronym }]) => Number(isAcronym)));
  yield* columns.numbers(counts.map(([, articles]) => articles));
}

function* writeForms(columns: ColumnWriter, forms: readonly Form[]): Generator<void, void> {
  yield* writeNumbered(
    columns,
    forms.flatMap(({ key, means }) => [key, ...means]),
  );
  yield* columns.numbers(forms.map(({ means }) => means.length));
  yield* columns.numbers(forms.map(({ mentions }) => mentions));
  yield* columns.numbers(forms.map(({ speeches }) => speeches));
  yield* columns.numbers(forms.map(({ person }) => person));
  yield* columns.numbers(forms.map(({ organization }) => organization));
  yield* columns.numbers(forms.map(({ place }) => place));
}

/** Of each form its spellings, or its name alone; how often is left out where there is one. */
function* writeSpellings(columns: ColumnWriter, forms: readonly Form[]): Generator<void, void> {
  yield* columns.numbers(forms.map(({ spellings }) => spellings?.size ?? 1));
  yield* columns.texts(forms.flatMap(({ spellings, name }) => (spellings ? [...spellings.keys()] : name)));
  yield* columns.numbers(forms.flatMap(({ spellings }) => (spellings ? [...spellings.values()] : [])));
}

/** Of each form of which something was told: its place among the forms, and what. */
function* writeTold(columns: ColumnWriter, forms: readonly Form[]): Generator<void, void> {
  const told = forms.flatMap((form, at) => (form.told ? [{ at, ...form.told }] : []));
  yield* columns.numbers(told.map(({ at }) => at));
  yield* columns.numbers(told.map(({ born }) => born.size));
  // Years before 1 are none of anybody's birth, but of hostile ages.
  yield* columns.texts(told.flatMap(({ born }) => [...born.keys()].map(String)));
  yield* columns.numbers(told.flatMap(({ born }) => [...born.values()]));
  yield* columns.numbers(told.map(({ roles }) => roles.size));
  yield* writeNumbered(
    columns,
    told.flatMap(({ roles }) => [...roles.keys()]),
  );
  yield* columns.numbers(told.flatMap(({ roles }) => [...roles.values()]));
}

/** Of each form how many articles it stands in, and how far each of them is behind the one before it. */
function* writeArticles(
  columns: ColumnWriter,
  forms: readonly Form[],
  store: FormStore,
  articles: readonly number[],
): Generator<void, void> {
  const numberOf = new Int32Array((articles.at(-1) ?? 0) + 1);
  articles.forEach((article, number) => {
    numberOf[article] = number;
  });
  const steps: number[] = [];
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at];
    if (form)
      pushSteps(
        steps,
        Int32Array.from(store.articlesOf(form), (article) => numberOf[article] ?? 0),
      );
    if (at % ROWS_AT_A_TIME === 0) yield;
  }
  yield* columns.numbers(forms.map((form) => form.articles));
  yield* columns.numbers(steps);
}

/** Of each hash how far it is behind the one before it. */
function* writeLinks(columns: ColumnWriter, links: Links): Generator<void, void> {
  const { hashes, parents } = links.nodes();
  yield;
  yield* columns.numbers(hashes.map((hash, at) => hash - (hashes[at - 1] ?? 0)));
  yield* columns.numbers(parents);
}

function pushSteps(steps: number[], numbers: Int32Array): void {
  let before = 0;
  for (const number of numbers.sort()) {
    steps.push(number - before);
    before = number;
  }
}

/** Each text once, and for each row the number of its text. */
function* writeNumbered(columns: ColumnWriter, texts: readonly string[]): Generator<void, void> {
  const numbers = new Map<string, number>();
  const rows = new Int32Array(texts.length);
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? '';
    const known = numbers.get(text);
    if (known === undefined) numbers.set(text, numbers.size);
    rows[at] = known ?? numbers.size - 1;
    if (at % ROWS_AT_A_TIME === 0) yield;
  }
  yield* columns.texts([...numbers.keys()]);
  yield* columns.numbers(rows);
}
