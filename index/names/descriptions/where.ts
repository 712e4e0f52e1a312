import { isIntroductory } from './clause.ts';
import { isDemonym, isIn } from './lexicon.ts';
import { type Page, type Spot, wordAt } from './page.ts';
import type { Found } from './pattern.ts';
import { WEIGHTS } from './weights.ts';

const MAX_WORDS = 12;
const STARTS =
  /^(?:in|near|outside|on|off|north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|about|some|around|roughly|just|between)$/;
const WITHIN =
  /^(?:the|in|of|from|and|about|some|around|roughly|just|outside|near|between|coast|coastal|border|tip|shore|shores|bank|banks|edge|outskirts|foot|mountains|hills|side|part|half|suburbs|to|on|off|far|deep)$/;
const REGIONS =
  /^(?:region|province|oblast|district|county|state|prefecture|governorate|peninsula|valley|highlands|island|area|border|coast)$/;
const CLOSES = /^[,.;)—–\n”"]$/;

/** "X, in eastern Ruritania,", "X, 40 km north of Y,": only of a place, and only up to the next mark. */
export function findWhere({ page, mention, first, end }: Spot): Found | null {
  if (mention.kind !== 'place' || wordAt(page, end) !== ',' || page.words[end - 1]?.owns) return null;
  const from = end + 1;
  const plain = wordAt(page, from);
  if (!STARTS.test(plain) && !/^\d+$/.test(plain)) return null;
  if (/^(?:north|south|east|west)/.test(plain) && wordAt(page, from + 1) !== 'of') return null;
  const last = readPlace(page, from);
  if (last === null) return null;
  if (isIntroductory(page, first) && wordAt(page, last) !== ',') return null;
  return { form: 'class', from, end: last, weight: WEIGHTS.where, tellsWhere: true };
}

/** The end of words that tell where, if they hold a name and reach to a mark. */
function readPlace(page: Page, from: number): number | null {
  let hasPlace = false;
  for (let at = from; at < from + MAX_WORDS; at++) {
    const plain = wordAt(page, at);
    if (CLOSES.test(plain)) return hasPlace ? at : null;
    if (page.quoted[at] === 1) return null;
    if (page.owners[at])
      hasPlace ||= page.owners[at]?.kind === 'place' || page.words[at + 1]?.isWord === true;
    else if (!isPlaceWord(plain)) return null;
    if (page.owners[at]?.kind === 'person') return null;
  }
  return null;
}

function isPlaceWord(plain: string): boolean {
  if (WITHIN.test(plain) || REGIONS.test(plain) || STARTS.test(plain) || isIn('directions', plain))
    return true;
  return isIn('units', plain) || isDemonym(plain) || /^\d+$/.test(plain);
}
