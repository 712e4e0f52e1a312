import type { Recognizer } from '../recognizer.ts';
import { countsThings } from './counted.ts';

const YEAR = /(?<![\p{L}\p{N}$£€#%.,:/–-]|[$£€#] )(?:1[6-9]|20)\d\d(?![\p{L}\p{N}%:/–-]|[.,]\d)/gu;
/** A year by itself: "in 2014", "since 2015". Not a number of things, of money or of a version. */
export const bareYear: Recognizer = {
  examples: { 'It was founded in 2014.': '2014', 'Since 2015, they have been there.': '2015' },
  recognize: (text) =>
    [...text.matchAll(YEAR)].flatMap((match) => {
      const end = match.index + match[0].length;
      if (countsThings(text, end)) return [];
      return { start: match.index, end, type: 'DATE' as const, value: match[0], basis: 'explicit' as const };
    }),
};
