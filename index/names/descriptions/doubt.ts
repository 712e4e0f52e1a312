import { isIn, isSaying, isSpeech } from './lexicon.ts';
import { type Page, type Spot, wordAt } from './page.ts';

const MAX_WORDS = 60;
const SENTENCE_ENDS = /^(?:[.!?;\n•]|\.{2,3})$/;
const SEGMENT_ENDS = /^[,:()[\]—–-]$/;
const CLOSING_MARKS = /^(?:[”"»“]|'')$/;
/** Openings of a part that tells more of the same, and reports nothing of what stands before it. */
const GOES_ON =
  /^(?:and|who|whose|whom|that|where|when|after|before|because|while|but|which|though|although)$/;
const OF_THE_WHOLE = /^(?:which|but|though|although|yet|something)$/;
const CONDITIONS = /^(?:if|unless|provided|assuming|supposing|according)$/;

/**
 * Whether a sentence says for itself what it says of a name, in words that end before `end`: nobody in it denies it,
 * doubts it, supposes it, asks it or only says it.
 */
export function isAsserted({ page, first }: Spot, end: number): boolean {
  return !isGoverned(page, first) && !isReportedBehind(page, end);
}

/** Whether an adverb leaves open what it stands before: "perhaps", "reportedly". */
export function isOpenAdverb(plain: string): boolean {
  return isIn('doubtAdverbs', plain);
}

/** "Bell denied that | X", "if | X", "nobody knows whether | X", "Bell said | X". */
function isGoverned(page: Page, first: number): boolean {
  if (wordAt(page, first - 1) === 'not' || wordAt(page, first - 2) === 'not') return true;
  for (let at = first - 1; at >= 0 && at > first - MAX_WORDS; at--) {
    if (page.quoted[at] === 1) continue;
    if (endsSentence(page, at)) return false;
    const plain = wordAt(page, at);
    if (!page.owners[at] && (isIn('doubts', plain) || isSpeech(plain) || isOpenAdverb(plain))) return true;
    if (plain === 'that' && opensClause(page, at)) return true;
  }
  return false;
}

/** Not "in that year". */
function opensClause(page: Page, at: number): boolean {
  return !isIn('prepositions', wordAt(page, at - 1)) || isIn('timeNouns', wordAt(page, at - 1));
}

/** "…, Bell said", "…, according to Bell", "…, which he denies", "… if he lied", "…?". */
function isReportedBehind(page: Page, end: number): boolean {
  let start = end;
  for (let at = end; at < page.words.length && at < end + MAX_WORDS; at++) {
    if (page.quoted[at] === 1) continue;
    const plain = wordAt(page, at);
    if (plain === '?') return true;
    if (at === start && CONDITIONS.test(plain)) return true;
    if (endsSentence(page, at)) return start > end && reports(page, start, at);
    if (!SEGMENT_ENDS.test(plain)) continue;
    if (start > end && reports(page, start, at)) return true;
    start = at + 1;
  }
  return false;
}

/** Whether the words between two marks say by whom the words before them are said or denied. */
function reports(page: Page, start: number, end: number): boolean {
  const opening = wordAt(page, start);
  if (isOpenAdverb(opening)) return true;
  for (let at = start; at < end; at++) {
    const plain = wordAt(page, at);
    if (page.owners[at] || page.quoted[at] === 1) continue;
    if (OF_THE_WHOLE.test(opening) && isIn('denials', plain)) return true;
    if (!GOES_ON.test(opening) && (isSaying(plain) || isIn('doubts', plain))) return true;
  }
  return false;
}

/** A mark at the end of a sentence, or the marks that close a quotation that is one. */
function endsSentence(page: Page, at: number): boolean {
  const mark = wordAt(page, at);
  if (SENTENCE_ENDS.test(mark)) return true;
  return (
    CLOSING_MARKS.test(mark) && SENTENCE_ENDS.test(wordAt(page, at - 1)) && opensWithCapital(page, at + 1)
  );
}

function opensWithCapital({ words }: Page, at: number): boolean {
  const letter = words[at]?.text.charAt(0) ?? '';
  return letter !== letter.toLowerCase();
}
