import { readMatches, spanOf } from '../candidates.ts';
import { withUnit } from '../near-lists.ts';
import { durationOf, QUANTITY, quantityOf } from '../quantity.ts';
import type { Candidate, Match, Recognizer } from '../recognizer.ts';
import { UNIT, unitOf } from '../vocabulary.ts';

const FORMS = [
  withUnit(
    new RegExp(
      `(?<![\\w’']|\\w-|\\b(?:will|would|to|can|could|may|might|should|not|must) )(?:the )?(?:last|past|next|coming|previous|preceding|first|following|final) (?:nearly |almost |more than |about |roughly )?${QUANTITY} (?:consecutive |straight |full |trading |business |working |calendar |fiscal |or so )?${UNIT}s?(?![\\w-])`,
      'gi',
    ),
  ),
  withUnit(
    /(?<![\w’']|\w-)(?:the )?(?:most )?(?:recent|past|last|coming|next) (?<unit>seconds|minutes|hours|days|weeks|weekends|months|quarters|years|decades|centuries)\b/gi,
  ),
];

/** So much time up to now or from now on: "the past three weeks", "the next six months", "recent months". */
export const stretch: Recognizer = {
  examples: {
    'It has grown in the past three weeks.': 'P3W',
    'They argued in recent months.': 'PXM',
    'It will close within the next two years.': 'P2Y',
  },
  recognize: (text) => readMatches(text, FORMS, readMatch),
};

function readMatch(match: Match): Candidate {
  const { quantity, half, unit = '' } = match.groups ?? {};
  const value = durationOf(quantity === undefined ? null : quantityOf(quantity, half), unitOf(unit));
  return { ...spanOf(match), type: 'DURATION', read: (context) => ({ value, basis: context.basis() }) };
}
