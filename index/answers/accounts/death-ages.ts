import { type Claim, type Contrast, contrast } from './claim.ts';
import { follows } from './follows.ts';
import { anyOf } from './phrases.ts';
import type { Told, ToldName } from './told.ts';
import words from './words.json' with { type: 'json' };

interface DeathAge extends Claim {
  readonly age: number;
}

const MIN_AGE = 16;
const MAX_AGE = 110;
/** Two ages farther apart are of two people. */
const MAX_YEARS_APART = 5;
const LOOK_CHARS = 240;
/** Right behind a name, with at most one remark between commas. */
const DIED = /^(?:,? who|(?:, [^,;.]{3,120},)?(?: has| had)?) (?:died|passed away)\b/u;
const AGE =
  /^[^,;.]{0,60}?,? (?:at the age of|aged|at) (\d{2,3})(?=[,.;)”]|$| (?:after|on|in|from|of|following|last|yesterday|while|when|surrounded|with|has|was|and(?! \d))\b)/u;
/** Who died is not sure behind these: "the father of Mira Holt died". */
const BELONGING = /\b(?:of|than|and|or|with|to|by|for|like) (?:\p{Lu}\p{Ll}+\.? ){0,2}$/iu;
const BEFORE_CHARS = 32;
const HE_WAS = /^(?:He|She) was (?:aged )?(\d{2,3})(?: years old)?\.?$/;
const isUnsure = anyOf([...words.unsureWords, ...words.negations]);

/** Where one person is told to have died at two ages; no birthday explains them, however far apart they are printed. */
export function contrastDeathAges(told: readonly Told[]): Contrast[] {
  const claims = told.flatMap((one, at) => [...readDeaths(one), ...readNext(one, told[at - 1])]);
  return contrast('age', claims, (a, b) => Math.abs(a.age - b.age) <= MAX_YEARS_APART);
}

/** "Mira Holt, a sailor, died on Monday at the age of 78" */
function readDeaths(told: Told): DeathAge[] {
  if (!/\d{2}/.test(told.text) || !mayTellDeath(told.text)) return [];
  return told.names.flatMap((name) => {
    const rest = told.text.slice(name.span.end, name.span.end + LOOK_CHARS);
    const died = isHead(told, name) ? DIED.exec(rest) : null;
    const age = died && AGE.exec(rest.slice(died[0].length));
    if (!age) return [];
    const end = name.span.end + died[0].length + age[0].length;
    return toClaim(told, name, Number(age[1]), name.span.start, end);
  });
}

/** "She was 79." behind a sentence that begins with who died. */
function readNext(told: Told, before: Told | undefined): DeathAge[] {
  const age = HE_WAS.exec(told.text)?.[1];
  if (!age || !before || !follows(told, before) || !mayTellDeath(before.text)) return [];
  const [name, ...others] = before.names;
  const isAlone = others.every(({ known }) => known.kind !== 'person' || !known.name.includes(' '));
  if (
    !name ||
    !isAlone ||
    !isHead(before, name) ||
    !DIED.test(before.text.slice(name.span.end, name.span.end + LOOK_CHARS))
  )
    return [];
  return toClaim(told, name, Number(age), 0, told.text.replace(/\.$/, '').length);
}

function isHead({ text }: Told, { span }: ToldName): boolean {
  return !BELONGING.test(text.slice(Math.max(0, span.start - BEFORE_CHARS), span.start));
}

function mayTellDeath(text: string): boolean {
  return /\b(?:died|passed away)\b/.test(text) && !isUnsure(text);
}

function toClaim(told: Told, { known }: ToldName, age: number, start: number, end: number): DeathAge[] {
  const { kind, name } = known;
  // Of a lone name without any full one several people may be called so.
  if (kind === 'place' || kind === 'organization' || !/[\s-]/.test(name)) return [];
  if (age < MIN_AGE || age > MAX_AGE) return [];
  return [{ told, age, start, end, key: name, subject: name, value: String(age) }];
}
