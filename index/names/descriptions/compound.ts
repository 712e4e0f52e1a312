import irregularForms from '../../language/irregular-forms.json' with { type: 'json' };
import { isStopWord } from '../../language/terms.ts';
import { isDemonym, isIn, isPlural, isSaying, isSpeech } from './lexicon.ts';
import { type Page, wordAt } from './page.ts';

const IRREGULAR: ReadonlySet<string> = new Set(Object.keys(irregularForms));
const CLOSED_LISTS = [
  'adverbs',
  'auxiliaries',
  'cutters',
  'directions',
  'doubtAdverbs',
  'finite',
  'introducers',
  'prepositions',
  'timeNouns',
  'verbs',
] as const;
const OTHER_ADVERBS =
  /^(?:again|instead|later|soon|maybe|even|away|together|twice|alone|almost|quite|rather)$/;
/** Words in front of a role that tell of it, unless somebody stands there who does so: "police accused mayor Bell". */
const VERBS_TOO =
  /^(?:accused|acclaimed|appointed|celebrated|convicted|elected|exiled|failed|imprisoned|jailed|occupied|respected|suspected|wanted)$/;
const IS_ADJECTIVE = /^(?:former|first|senior|young|once|then|veteran|local|longtime|prominent)$/;

/** Whether a word that no list knows is the first noun of two: "mine" of "by mine owner Bell". */
export function opensCompound(page: Page, at: number): boolean {
  const word = page.words[at];
  if (!word || word.owns || page.owners[at] || !canBeNoun(word.plain)) return false;
  const isCapital = word.text !== word.plain;
  return isCapital ? !page.words[at - 1]?.isWord : takesNoun(page, at - 1);
}

/** Whether a participle is the verb of who stands before it. */
export function isVerbOfSubject(page: Page, at: number): boolean {
  if (!VERBS_TOO.test(wordAt(page, at))) return false;
  const before = page.words[at - 1];
  if (!before?.isWord || before.owns || isDemonym(before.plain)) return false;
  if (page.owners[at - 1]?.kind === 'place') return false;
  if (isIn('modifiers', before.plain)) return !IS_ADJECTIVE.test(before.plain);
  return !takesNoun(page, at - 1) && !isIn('adverbs', before.plain) && !before.plain.endsWith('ly');
}

function canBeNoun(plain: string): boolean {
  if (!/^\p{L}{3,}$/u.test(plain) || isStopWord(plain) || OTHER_ADVERBS.test(plain)) return false;
  if (isSaying(plain) || IRREGULAR.has(plain) || isPlural(plain)) return false;
  return !/(?:ly|ed|ing)$/.test(plain) && !CLOSED_LISTS.some((list) => isIn(list, plain));
}

/** Whether a verb of one subject cannot follow: behind a mark, a preposition, an article, a verb, a place. */
function takesNoun(page: Page, at: number): boolean {
  const word = page.words[at];
  if (!word?.isWord || word.owns) return true;
  if (page.owners[at]) return page.owners[at]?.kind !== 'person';
  const { plain } = word;
  if (isIn('determiners', plain) || isIn('pronounOwners', plain) || isIn('modifiers', plain)) return true;
  if (plain !== 'to' && isIn('prepositions', plain)) return true;
  return plain === 'of' || isSpeech(plain) || IRREGULAR.has(plain) || /.{2}ed$/.test(plain);
}
