import type { NameKind } from '../../types.ts';
import { isFirstWord } from './first-words.ts';
import type { Form } from './form.ts';
import { shortsOf, surnameOf } from './form-reading.ts';
import type { Groups } from './groups.ts';
import { isLady } from './ladies.ts';
import { once } from './once.ts';
import { type ShortName, shortNamesOf } from './short-names.ts';
import { COMMON_SURNAMES, FIRST_NAMES, ORGANIZATIONS, PLACES } from './word-lists.ts';

/** For a key that may stand for no other name the place of its form among those that are gathered. */
export type FindPlace = (key: string) => number | undefined;

/** What became of the short names. */
export interface ShortForms {
  /** Forms that are short for another one of their group. */
  readonly short: ReadonlySet<number>;
  /** For a form that is short for several names, one of each of their groups; it belongs to none of them. */
  readonly ambiguous: ReadonlyMap<number, readonly number[]>;
}

/** A full name behind a short one. */
interface Candidate extends Pick<ShortName, 'kind' | 'by'> {
  readonly at: number;
}

/** A surname of no kind that stands in so many times more articles than the full name is hardly that person's. */
const FAR_MORE = 5;

/** Joins short names to the only full name that they can stand for, in an article or in the corpus. */
export function joinShortNames(
  forms: readonly Form[],
  groups: Groups,
  find: FindPlace,
  acronyms: ReadonlyMap<string, readonly number[]>,
): ShortForms {
  const full = fullNames(forms, groups);
  joinCores(full, groups);
  const places = once(() => placeKeys(forms));
  const short = new Set<number>();
  const ambiguous = new Map<number, readonly number[]>();
  // Two words of a longer name first, so that "Marquez" finds "Garcia Marquez" to be one with the longer.
  forms.forEach((form, at) => void (form.key.includes(' ') && joinShort(form, at)));
  forms.forEach((form, at) => void (form.key.includes(' ') || joinShort(form, at)));
  return { short, ambiguous };

  function joinShort(form: Form, at: number): void {
    const candidates = candidatesOf(form, at);
    const roots = candidates.length === 0 ? [] : [...new Set(candidates.map(groups.rootOf))];
    const [only] = roots;
    if (only === undefined) {
      // What was told apart by its article and is nobody's after all is what it is elsewhere.
      const elsewhere = form.means.length > 0 ? find(form.key) : undefined;
      if (elsewhere !== undefined) groups.join(elsewhere, at);
    } else if (roots.length > 1) ambiguous.set(at, roots);
    else if (groups.join(only, at) && groups.kindOf(at) !== 'place') short.add(at);
  }

  /** Whether a body seems to be called after the place in which it is: "Halden" in "Halden Looms". */
  function isTown(short: string, full: string): boolean {
    const at = find(full);
    if (at === undefined || groups.kindOf(at) !== 'organization' || !isFirstWord(short, full)) return false;
    return !shortNamesOf(full, full, 'organization').some((other) => other.short === short);
  }

  function candidatesOf(form: Form, at: number): number[] {
    const isFit = (other: number) => groups.rootOf(other) !== groups.rootOf(at);
    if (form.means.length > 0) {
      const meant = places().has(form.key) ? form.means.filter((key) => !isTown(form.key, key)) : form.means;
      return meant.flatMap((key) => find(key) ?? []).filter(isFit);
    }
    const acronym = acronyms.get(form.key);
    const kind = listedKind(form.key, groups.kindOf(at));
    const surname = surnameOf(form, kind);
    const called = surname === null ? undefined : full.get(surname);
    const cored = kind === 'person' ? undefined : full.get(form.key);
    if ((!acronym && !called && !cored) || isLady(form.key)) return [];
    if (acronym) return acronym.filter(isFit);
    // Of these only an article that holds the full name too can tell whom it means.
    const isAnyone = FIRST_NAMES.has(form.key) || COMMON_SURNAMES.has(form.key);
    const persons = isAnyone ? [] : (called ?? []).filter(isPerson);
    const others = (cored ?? []).filter((other) => !isPerson(other));
    const heads = others.filter(({ by }) => by === 'head');
    if (persons.length === 0 && others.length === 0) return [];
    const fitting = [...persons, ...(heads.length > 0 ? heads : others)].filter(
      (other) => isFit(other.at) && mayBeCalled(kind, other),
    );
    const isTooFrequent = (other: Candidate) =>
      kind === 'other' &&
      isPerson(other) &&
      form.articles > (forms[other.at]?.articles ?? 0) * FAR_MORE + FAR_MORE;
    return fitting.every(isTooFrequent) ? [] : fitting.map((other) => other.at);
  }
}

/** What some article holds to be a place. */
function placeKeys(forms: readonly Form[]): Set<string> {
  const keys = new Set<string>();
  for (const { key, place } of forms) if (place > 0) keys.add(key);
  return keys;
}

/** For each short name the forms that may be called so, by the kinds that the corpus gives them. */
function fullNames(forms: readonly Form[], groups: Groups): Map<string, Candidate[]> {
  const full = new Map<string, Candidate[]>();
  forms.forEach((form, at) => {
    if (form.means.length > 0) return;
    for (const { short, kind, by } of shortsOf(form, groups.kindOf(at))) {
      const others = full.get(short);
      if (others) others.push({ at, kind, by });
      else full.set(short, [{ at, kind, by }]);
    }
  });
  return full;
}

/** "PMC Wagner" and "Wagner Group" are one even where nobody writes "Wagner". */
function joinCores(full: ReadonlyMap<string, readonly Candidate[]>, groups: Groups): void {
  for (const candidates of full.values()) {
    for (const kind of ['organization', 'place'] as const) {
      const [first, ...others] = candidates.filter((other) => other.by === 'head' && other.kind === kind);
      for (const other of first ? others : []) if (first) groups.join(first.at, other.at);
    }
  }
}

/** A lone word of no kind is no body of another article: what sells sweets there may be a planet here. */
function mayBeCalled(kind: NameKind, other: Candidate): boolean {
  return kind === other.kind || (kind === 'other' && other.kind !== 'organization');
}

function isPerson({ kind }: Candidate): boolean {
  return kind === 'person';
}

/** A name of no kind that everyone knows as a place or a body is no surname. */
function listedKind(key: string, kind: NameKind): NameKind {
  if (kind !== 'other') return kind;
  return PLACES.has(key) ? 'place' : ORGANIZATIONS.has(key) ? 'organization' : 'other';
}
