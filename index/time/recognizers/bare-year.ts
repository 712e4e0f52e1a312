import { fixed, type Recognizer } from '../recognizer.ts';
import { countsThings } from './counted.ts';

const YEAR =
  /(?:(?<![\p{L}\p{N}_$£€#%.,:/–-]|[$£€#] )|(?<=\b[Mm]id-))(?<fiscal>(?:the )?(?:fiscal|financial|calendar|tax) (?:year )?)?(?<year>(?:1[6-9]|20)\d\d)(?![\p{L}\p{N}%:/–-]|[.,]\d|[’']s\d)/gu;
/** "2000 blankets": after none of these, a number before things in the plural counts them. */
const THINGS =
  /^ (?!(?:marks|remains|brings|comes|shows|looks|seems|means|ends|begins|starts|sees)\b)\p{Ll}{3,}s\b/u;
const SETS_A_YEAR =
  /\b(?:the|a|an|its|his|her|their|our|this|that|in|since|during|by|from|until|before|after|late|early|mid|and|to)\s$|['’]s\s$/i;
/** "2000 armed men": the things come a word or two later. */
const THINGS_LATER =
  /^ (?:[\p{L}-]+ ){1,2}(?:people|men|women|children|soldiers|troops|fighters|mercenaries|members|refugees|workers|residents|civilians|police|guards|students|jobs|homes|houses|miles)\b/u;
const SETS_A_YEAR_BEFORE_NAMES = /\b(?:in|since|during|by|from|until|before|after|late|early|the|a|its)\s$/i;
const PART_OF = /^ (?:of (?:the|its|his|her|their|some|about) [\d,]+|block of)\b/;
/** A house in a street. */
const STREET =
  /^ (?:\p{Lu}\p{Ll}+ ){1,3}(?:Lane|Street|St|Avenue|Ave|Road|Rd|Drive|Boulevard|Blvd|Way|Place|Square)\b/u;
const IN_MARKS = /["“‘']$/;
const NUMBERED =
  /(?:\b(?:no|number|room|suite|flight|route|page|bus|model|channel|series|type|unit|area|level|top|building|highway|interstate|gate|lot|class|section|article|rule|resolution|version|boeing|airbus|windows|leopard|agenda|russell?|regiment|apartment|box|numbered)\.?|[$£€])\s$/i;
const LOOK_CHARS = 16;
const MAX_AFTER = 40;

/** A year by itself: "in 2014", "since 2015", "fiscal 1990". Not a number of things, of money or of a version. */
export const bareYear: Recognizer = {
  examples: {
    'It was founded in 2014.': '2014',
    'Since 2015, they have been there.': '2015',
    'It rose in fiscal 1990.': '1990',
  },
  recognize: (text) =>
    [...text.matchAll(YEAR)].flatMap((match) => {
      const end = match.index + match[0].length;
      const before = text.slice(Math.max(0, match.index - LOOK_CHARS), match.index);
      if (
        countsThings(text, end) ||
        NUMBERED.test(before) ||
        isNoYear(before, text.slice(end, end + MAX_AFTER))
      )
        return [];
      return fixed({ start: match.index, end }, 'DATE', match.groups?.year ?? '');
    }),
};

function isNoYear(before: string, after: string): boolean {
  const isTitle = IN_MARKS.test(before) && /^["”’']/.test(after);
  const isCount =
    (THINGS.test(after) && !SETS_A_YEAR.test(before)) ||
    (THINGS_LATER.test(after) && !SETS_A_YEAR_BEFORE_NAMES.test(before));
  return isTitle || isCount || STREET.test(after) || PART_OF.test(after);
}
