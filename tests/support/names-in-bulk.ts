/** News full of invented names and voices, text that makes names and quotes slow to find, and articles full of names. */
import type { ArticleMentions } from '../../index/names/known-names.ts';
import type { Mention, NameKind } from '../../index/types.ts';

/** What is repeated without end. */
const REPEATED = new Map([
  ['all capitals', 'MAYOR ABEL STORM OF THE HARBOUR BOARD IN MALLOW AND '],
  ['nothing but quotation marks', '“”"«»‘’'],
  ['one name repeated', 'Mira Holt '],
]);

/** The names of all families of adversarial text. */
export const NAME_FAMILIES: readonly string[] = [...REPEATED.keys()];

/** So many characters of one family. */
export function writeNameFamily(family: string, chars: number): string {
  const piece = REPEATED.get(family);
  if (piece === undefined) throw new Error(`There is no family “${family}”.`);
  return repeatTo(() => piece, chars);
}

/** So many characters of invented news, as dense in names and quotes as news is. */
export function writeVoices(chars: number): string {
  return repeatTo(writeParagraph, chars);
}

/** Articles that name so many people, bodies and places between them, each in full once and some again by a part. */
export function* articlesNaming(names: number): Iterable<ArticleMentions> {
  for (let first = 0; first < names; first += NAMES_AN_ARTICLE) {
    const mentions: Mention[] = [];
    let text = '';
    for (let at = first; at < Math.min(names, first + NAMES_AN_ARTICLE); at++) {
      const { name, kind } = writeName(at);
      for (const written of kind === 'person' ? [name, name.split(' ').at(-1) ?? name] : [name]) {
        mentions.push({
          name: written,
          kind,
          span: { start: text.length, end: text.length + written.length },
        });
        text += `${written}${at % 3 === 0 ? ' said so. ' : ' was there. '}`;
      }
    }
    yield { published: '2023-07-03', text, mentions };
  }
}

const NAMES_AN_ARTICLE = 20;
const SYLLABLES = 'bal dor fen gar hol jes kel lum mar nor pel quin ros sal tor ulm ver wes yar zel'.split(
  ' ',
);
const GIVEN = ['Anna', 'Peter', 'John', 'Maria', 'Viktor', 'Ilse', 'Omar', 'Ruth'];
const SURNAMES = 20_000;
const BODIES = ['Council', 'Party', 'Bank', 'Group'];
const AREAS = ['Oblast', 'Bay', 'Region', 'Island'];
const SAYINGS = [
  (who: string, last: string) =>
    `“The pier will not hold another winter,” said ${who}. “Nobody wants to hear it,” ${last} added.`,
  (who: string, _: string, body: string) =>
    `${who}, a clerk at the ${body}, denied on Friday that the ferries had been sold.`,
  (_: string, last: string, body: string, place: string) =>
    `The ${body} met in ${place}, where ${last} called the plan “a gift to the mill” and left.`,
  (_who: string, _last: string, body: string, place: string) =>
    `Two boats that went missing off ${place} were found in the fog, a spokeswoman for the ${body} told reporters.`,
];

function repeatTo(write: (at: number) => string, chars: number): string {
  const parts: string[] = [];
  for (let at = 0, length = 0; length < chars; at++) {
    const part = write(at);
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, chars);
}

function writeParagraph(at: number): string {
  const given = GIVEN[at % GIVEN.length] ?? '';
  const surname = writeWord(at);
  const body = `${writeWord(at % 97)} ${BODIES[at % BODIES.length]}`;
  const place = writeWord(at % 89);
  return `${SAYINGS.map((say) => say(`${given} ${surname}`, surname, body, place)).join(' ')}\n\n`;
}

/** Different for each number below 160,000; a surname is shared by eight people, far apart. */
function writeName(at: number): { readonly name: string; readonly kind: NameKind } {
  if (at % 5 === 0) return { name: `${writeWord(at)} ${BODIES[at % BODIES.length]}`, kind: 'organization' };
  if (at % 5 === 1) return { name: `${writeWord(at)} ${AREAS[at % AREAS.length]}`, kind: 'place' };
  const given = GIVEN[Math.floor(at / SURNAMES) % GIVEN.length];
  return { name: `${given} ${writeWord(at % SURNAMES)}`, kind: at % 7 === 0 ? 'other' : 'person' };
}

/** Different for each number below 160,000. */
function writeWord(at: number): string {
  const base = SYLLABLES.length;
  const parts = [1, base, base ** 2, base ** 3].map((value) => SYLLABLES[Math.floor(at / value) % base]);
  const word = parts.join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
