import { findAsserted } from './asserted.ts';
import type { Claim, Contrast } from './claim.ts';
import { findDenials } from './denied.ts';
import type { Told } from './told.ts';

/** More denials are not looked at: each is held against every sentence. */
const MAX_DENIALS = 20;

/** Where one sentence tells what another one says that somebody denies. */
export function contrastDenials(told: readonly Told[]): Contrast[] {
  const denials = told.flatMap(findDenials).slice(0, MAX_DENIALS);
  return denials.flatMap((denial) => {
    const claims = told.flatMap((other): Claim[] => {
      const found = findAsserted(other, denial);
      return found ? [{ ...found, told: other, key: found.subject, value: 'asserted' }] : [];
    });
    const [first] = claims;
    if (!first) return [];
    const { start, end } = denial;
    const own = { ...first, told: denial.told, start, end, value: 'denied' };
    return { topic: 'denial', subject: first.subject, claims: [...claims, own] };
  });
}
