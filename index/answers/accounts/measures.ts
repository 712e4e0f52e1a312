import { findNumbers } from '../../language/numbers.ts';
import { type Amount, amountOf, areAmountsApart } from './amount.ts';
import { type Claim, type Contrast, contrast } from './claim.ts';
import { anyOf } from './phrases.ts';
import type { Told } from './told.ts';
import words from './words.json' with { type: 'json' };

interface Measure extends Claim {
  readonly amount: Amount;
}

/** What is less than this is the level of a river, or the height of a wave or of a person. */
const MIN_MEASURE = 50;
const LOOK_CHARS = 60;
/** Right behind a name. */
const IS = /^(?:,? which)? (?:is|stands|rises) (?:\p{Ll}+ ){0,3}$/u;
const UNIT = /^ (metres|meters|feet|kilometres|kilometers|miles) (high|tall|long|deep)\b/;
const CLAUSE_END = /[,;:.!)–—]|$/;
const MEASURED = /\d (?:metres|meters|feet|kilometres|kilometers|miles) (?:high|tall|long|deep)\b/;
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['meters', 'metres'],
  ['kilometers', 'kilometres'],
  ['tall', 'high'],
]);
const isUnsure = anyOf([...words.unsureWords, ...words.negations, ...words.changeWords]);

/** Where a mountain or a building is told to be of two heights or lengths. */
export function contrastMeasures(told: readonly Told[]): Contrast[] {
  return contrast('number', told.flatMap(readMeasures), (a, b) => areAmountsApart(a.amount, b.amount));
}

function readMeasures(told: Told): Measure[] {
  const { text } = told;
  if (!MEASURED.test(text)) return [];
  return findNumbers(text).flatMap((number) => {
    const unit = UNIT.exec(text.slice(number.span.end, number.span.end + LOOK_CHARS));
    const amount = unit && amountOf(text, number);
    if (!unit || !amount) return [];
    const name = told.names.filter(({ span }) => span.end < number.span.start).at(-1);
    if (!name || name.known.kind === 'person' || number.value < MIN_MEASURE) return [];
    const gap = text.slice(name.span.end, number.span.start);
    const end = number.span.end + unit[0].length;
    const clause = text.slice(name.span.end, end + text.slice(end).search(CLAUSE_END));
    if (gap.length > LOOK_CHARS || !IS.test(gap) || isUnsure(clause)) return [];
    const [of, how] = [unit[1] ?? '', unit[2] ?? ''];
    const plain = (word: string) => SPELLINGS.get(word) ?? word;
    return {
      ...{ told, amount, start: amount.start, end },
      key: [name.known.name, plain(of), plain(how)].join('|'),
      subject: `${of} that ${name.known.name} is ${how}`,
      value: `${number.value}/${amount.least}/${amount.most}`,
    };
  });
}
