import { differInAge, differInRole } from './differences.ts';
import type { Form } from './form.ts';
import { type PersonReading, personOf } from './form-reading.ts';
import type { FormStore } from './forms.ts';
import type { Groups } from './groups.ts';
import { countForewords, middlesAgree, personalWords } from './personal.ts';
import { FIRST_NAMES, FOREWORDS } from './word-lists.ts';

const PATRONYMIC = /(?:[oe]vi?ch|[oe]vna|ich|ichna)$/;

/** More words in the middle of one name than this are those of several people. */
const MAX_MIDDLES = 20;

/** A form of the list that is a person's full name. */
export interface PersonForm {
  readonly at: number;
  readonly written: string;
  readonly name: PersonReading;
}

/** The full names of persons among the forms. */
export function findPersons(forms: readonly Form[], groups: Groups): PersonForm[] {
  const persons: PersonForm[] = [];
  forms.forEach((form, at) => {
    const name = form.means.length > 0 ? null : personOf(form, groups.kindOf(at));
    if (name) persons.push({ at, written: form.name, name });
  });
  return persons;
}

/** Joins the spellings of one full name: transliterations, and with or without what stands in the middle. */
export function joinPersons(
  persons: readonly PersonForm[],
  groups: Groups,
  store: FormStore,
  forms: readonly Form[],
) {
  const same = new Map<string, PersonForm[]>();
  for (const person of persons) {
    const { id } = person.name;
    const others = same.get(id);
    if (others) others.push(person);
    else same.set(id, [person]);
  }
  for (const namesakes of same.values()) {
    if (namesakes.length === 1) continue;
    const areApart = namesakes.length > MAX_MIDDLES || isToldApart(namesakes);
    for (const people of areApart ? bySpelling(namesakes) : [namesakes]) joinNamesakes(people);
  }

  /** Whether two that are spelt differently have ages or roles of two. */
  function isToldApart(namesakes: readonly PersonForm[]): boolean {
    const told = namesakes.flatMap(({ at, written }) => {
      const traits = forms[at]?.traits;
      return traits ? { traits, spelling: spellingIn(written) } : [];
    });
    return told.some((a, place) =>
      told
        .slice(place + 1)
        .some(
          (b) =>
            a.spelling !== b.spelling &&
            (differInAge(a.traits.born, b.traits.born) || differInRole(a.traits, b.traits)),
        ),
    );
  }

  function joinNamesakes(namesakes: readonly PersonForm[]): void {
    const byMiddle = new Map<string, PersonForm[]>();
    for (const person of namesakes) {
      const middle = person.name.middle.join(' ');
      const others = byMiddle.get(middle);
      if (others?.[0]) groups.join(others[0].at, person.at);
      else byMiddle.set(middle, [person]);
    }
    const [bare, ...named] = [...byMiddle.values()]
      .flat()
      .sort((a, b) => a.name.middle.length - b.name.middle.length);
    const isBare = bare?.name.middle.length === 0;
    const middles = isBare ? named : [...byMiddle.values()].flat();
    // Two of one name with different words in the middle are two, and the bare name is either's.
    if (middles.length > MAX_MIDDLES) return;
    if (!middles.every((a) => middles.every((b) => middlesAgree(a.name.middle, b.name.middle)))) return;
    const [first] = middles;
    if (!first) return;
    for (const other of middles.slice(1)) groups.join(first.at, other.at);
    if (isBare && bare && middles.some((other) => isOnePerson(bare, other))) groups.join(bare.at, first.at);
  }

  function isOnePerson(bare: PersonForm, other: PersonForm): boolean {
    const isLight = other.name.middle.every(
      (word) => word.length <= 2 || FIRST_NAMES.has(word) || PATRONYMIC.test(word),
    );
    return isLight || shareArticle(store, forms[bare.at], forms[other.at]);
  }
}

/** Those of each spelling of the given name and the surname. */
function bySpelling(persons: readonly PersonForm[]): PersonForm[][] {
  const spelt = new Map<string, PersonForm[]>();
  for (const person of persons) {
    const spelling = spellingIn(person.written);
    const others = spelt.get(spelling);
    if (others) others.push(person);
    else spelt.set(spelling, [person]);
  }
  return [...spelt.values()];
}

/** The given name and the surname as they are spelt. */
function spellingIn(written: string): string {
  const words = personalWords(written);
  return `${words[0]} ${words.at(-1)}`;
}

/** Forms with a title or a people's name before the name; they are not the ones to be shown. */
export function findTitled(forms: readonly Form[]): Set<number> {
  const titled = new Set<number>();
  forms.forEach((form, at) => {
    // Remembered, since most of them were looked at before.
    form.isTitled ??= isTitled(form.key);
    if (form.isTitled) titled.add(at);
  });
  return titled;
}

function isTitled(key: string): boolean {
  return FOREWORDS.has(key.slice(0, key.indexOf(' '))) && countForewords(key.split(' ')) > 0;
}

function shareArticle(store: FormStore, a: Form | undefined, b: Form | undefined): boolean {
  if (!a || !b) return false;
  const articles = new Set(store.articlesOf(a));
  return store.articlesOf(b).some((article) => articles.has(article));
}
