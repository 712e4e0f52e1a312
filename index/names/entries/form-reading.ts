import type { NameKind } from '../../types.ts';
import { type PersonalName, personalWords, readPersonal } from './personal.ts';
import { mayBePerson, readShort, type ShortName, shortNamesOf } from './short-names.ts';

/** What is read of a form under a name and as one of a kind, each part when it is first asked for. */
export interface FormReading {
  readonly name: string;
  readonly kind: NameKind;
  person: PersonReading | null | undefined;
  shorts: readonly ShortName[] | undefined;
  surname: string | null | undefined;
  slips: readonly Slip[] | undefined;
  /** As of another kind. */
  readonly next: FormReading | null;
}

/** A person's full name. */
export interface PersonReading extends PersonalName {
  /** What all spellings of the name have in common. */
  readonly id: string;
}

/** A word that may be misspelt, and what all ways of misspelling it have in common. */
export interface Slip {
  readonly word: string;
  readonly id: string;
}

/** A form that remembers how it was read. */
interface Readable {
  readonly key: string;
  readonly name: string;
  reading: FormReading | null;
}

/** Null where it is no person's full name. */
export function personOf(form: Readable, kind: NameKind): PersonReading | null {
  const reading = readingOf(form, kind);
  if (reading.person === undefined) reading.person = readPerson(form.name, kind);
  return reading.person;
}

/** What it may be called for short. */
export function shortsOf(form: Readable, kind: NameKind): readonly ShortName[] {
  const reading = readingOf(form, kind);
  if (reading.shorts === undefined) {
    const shorts = HAS_PARTS.test(form.name) ? shortNamesOf(form.name, form.key, kind) : NO_SHORTS;
    reading.shorts = shorts.length === 0 ? NO_SHORTS : shorts;
  }
  return reading.shorts;
}

/** The surname that it may be; null where it is none. */
export function surnameOf(form: Readable, kind: NameKind): string | null {
  const reading = readingOf(form, kind);
  if (reading.surname === undefined) reading.surname = readShort(form.name, form.key, kind).surname;
  return reading.surname;
}

/** Its words that may be misspelt. */
export function slipsOf(form: Readable, kind: NameKind, read: () => readonly Slip[]): readonly Slip[] {
  const reading = readingOf(form, kind);
  if (reading.slips === undefined) {
    const slips = read();
    reading.slips = slips.length === 0 ? NO_SLIPS : slips;
  }
  return reading.slips;
}

const HAS_PARTS = /[\s-]/;
// One for all: most have none.
const NO_SHORTS: readonly ShortName[] = [];
const NO_SLIPS: readonly Slip[] = [];

function readingOf(form: Readable, kind: NameKind): FormReading {
  const { name } = form;
  // What was read under another name is no longer of use.
  if (form.reading?.name !== name) form.reading = null;
  for (let known = form.reading; known; known = known.next) if (known.kind === kind) return known;
  const unread = { person: undefined, shorts: undefined, surname: undefined, slips: undefined };
  form.reading = { name, kind, ...unread, next: form.reading };
  return form.reading;
}

function readPerson(name: string, kind: NameKind): PersonReading | null {
  const person = mayBePerson(name, kind) ? readPersonal(personalWords(name)) : null;
  return person && { ...person, id: `${person.given} ${person.surname} ${person.suffix}` };
}
