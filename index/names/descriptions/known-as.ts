import { isStopWord } from '../../language/terms.ts';
import { skipAge } from './clause.ts';
import { isAsserted } from './doubt.ts';
import { isIn } from './lexicon.ts';
import { type Page, type Spot, wordAt } from './page.ts';
import type { Found } from './pattern.ts';
import { WEIGHTS } from './weights.ts';

const MAX_GAP = 12;
const MAX_NAME = 10;
const GAP =
  /^(?:,|\(|—|–|who|which|that|is|was|are|were|has|have|had|been|and|to|by|his|her|their|its|among|friends|fans|locals|colleagues|many|all|some|simply|internationally|universally|affectionately|variously|popularly|commonly|better|best|also|once|the|himself|herself|in|ring|years|often|sometimes|jokingly|long|otherwise|more)$/;
const CALLED_SO =
  /^(?:also|officially|formerly|originally|previously|commonly|widely|often|sometimes|otherwise|popularly|is|was|so|been|,|\()$/;
const NAMED_SO = /^(?:also|officially|formerly|originally|previously|commonly)$/;
const DUBBED = /^(?:dubbed|nicknamed|aka|a\.k\.a\.|alias)$/;
const OPENING = /^(?:“|"|‘|'|``|«|„)$/;
const CLOSING = /^(?:”|"|’|'|''|»|“)$/;

/** "X, known as “the Chef”,", "X (officially called PMC X)", "X, nicknamed the Beast,": only the other name. */
export function findKnownAs(spot: Spot): Found | null {
  const { page, end } = spot;
  if (page.words[end - 1]?.owns) return null;
  const from = skipAge(page, end);
  for (let at = from; at < from + MAX_GAP; at++) {
    const behind = behindCue(page, at);
    if (behind !== null) {
      const isSaid = isIn('auxiliaries', wordAt(page, from));
      return isSaid && !isAsserted(spot, behind) ? null : nameAt(page, behind);
    }
    const plain = wordAt(page, at);
    if (page.owners[at] || (!GAP.test(plain) && !isIn('adverbs', plain))) return null;
  }
  return null;
}

/** The word behind "known as", "dubbed" or "officially called"; null where none stands here. */
function behindCue(page: Page, at: number): number | null {
  const plain = wordAt(page, at);
  if (DUBBED.test(plain)) return wordAt(page, at - 1) === 'he' ? null : at + 1;
  if (plain === 'called' || plain === 'named') {
    const cues = plain === 'called' ? CALLED_SO : NAMED_SO;
    return cues.test(wordAt(page, at - 1)) ? at + 1 : null;
  }
  if (plain === 'referred' && wordAt(page, at + 1) === 'to' && wordAt(page, at + 2) === 'as') return at + 3;
  if (plain !== 'known') return null;
  for (let as = at + 1; as < at + 6; as++) {
    if (wordAt(page, as) === 'as') return as + 1;
    if (!GAP.test(wordAt(page, as))) return null;
  }
  return null;
}

function nameAt(page: Page, behind: number): Found | null {
  const at = wordAt(page, behind) === 'the' && OPENING.test(wordAt(page, behind + 1)) ? behind + 1 : behind;
  const isMarked = OPENING.test(wordAt(page, at));
  const span = isMarked ? betweenMarks(page, at + 1) : capitalsFrom(page, at);
  return span && { form: 'known-as', ...span, weight: WEIGHTS.knownAs };
}

function betweenMarks(page: Page, from: number): { from: number; end: number } | null {
  for (let end = from; end < from + MAX_NAME; end++) {
    const word = page.words[end];
    if (!word || word.text === '\n') return null;
    if (CLOSING.test(word.text)) return end > from ? { from, end: endBefore(page, from, end) } : null;
  }
  return null;
}

/** A comma or a dot that stands inside of the marks belongs to the sentence. */
function endBefore({ words }: Page, from: number, end: number): number {
  return end - 1 > from && /^[,.]$/.test(words[end - 1]?.text ?? '') ? end - 1 : end;
}

function capitalsFrom(page: Page, start: number): { from: number; end: number } | null {
  let end = /^(?:the|an?|el|la|le)$/.test(wordAt(page, start)) ? start + 1 : start;
  const first = end;
  while (
    end < first + MAX_NAME &&
    (isCapital(page, end) || (wordAt(page, end) === 'of' && isCapital(page, end + 1)))
  )
    end++;
  return end > first && !isStopWord(wordAt(page, first)) ? { from: start, end } : null;
}

function isCapital({ words }: Page, at: number): boolean {
  const word = words[at];
  return word?.isWord === true && word.text.charAt(0) !== word.text.charAt(0).toLowerCase();
}
