import { foldWord } from '../../language/fold.ts';
import bodies from '../lists/bodies.json' with { type: 'json' };
import demonyms from '../lists/demonyms.json' with { type: 'json' };
import firstNames from '../lists/first-names.json' with { type: 'json' };
import openers from '../lists/openers.json' with { type: 'json' };
import organizations from '../lists/organizations.json' with { type: 'json' };
import otherHeads from '../lists/other-heads.json' with { type: 'json' };
import placeHeads from '../lists/place-heads.json' with { type: 'json' };
import places from '../lists/places.json' with { type: 'json' };
import speechVerbs from '../lists/speech-verbs.json' with { type: 'json' };
import titles from '../lists/titles.json' with { type: 'json' };
import wellKnown from '../lists/well-known-forms.json' with { type: 'json' };
import commonSurnames from './common-surnames.json' with { type: 'json' };
import { keyOf } from './name-key.ts';

/** The word lists, as keys of names or folded words. */
export const FIRST_NAMES = foldAll(firstNames);
/** Surnames of so many that one alone tells nothing of whose it is in another article. */
export const COMMON_SURNAMES = foldAll(commonSurnames);
export const DEMONYMS = keyAll(demonyms);
export const PLACES = keyAll(Object.values(places).flat());
export const ORGANIZATIONS = keyAll(organizations);
export const TITLES = keyAll(titles.before);
/** The first words of what may stand before a name. */
export const FOREWORDS: ReadonlySet<string> = new Set(
  [...TITLES, ...DEMONYMS].map((words) => words.split(' ')[0] ?? ''),
);
export const BODY_HEADS = foldAll(bodies.heads);
/** Words that mean nothing in particular when they are all that is left of a name. */
export const PLAIN_WORDS = new Set([
  ...BODY_HEADS,
  ...foldAll([...bodies.inside, ...placeHeads.first, ...placeHeads.last, ...otherHeads, ...openers]),
]);
export const SPEECH_VERBS = foldAll([...speechVerbs.past, ...speechVerbs.present]);
/** The key of a form to the key of the one that is always the same. */
export const WELL_KNOWN = new Map(
  Object.entries(wellKnown).map(([form, full]) => [keyOf(form), keyOf(full)] as const),
);

function foldAll(words: readonly string[]): ReadonlySet<string> {
  // Folded as one text, which takes a fraction of the time at a start.
  return new Set(foldWord(words.join('\n')).split('\n'));
}

function keyAll(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(keyOf));
}
