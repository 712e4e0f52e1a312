import type { Difference } from '../../index/findings.ts';
import { isOneSentence } from './gather-accounts.ts';

/** What articles differ on, without a full stop: "Accounts differ on the age of Mira Holt". */
export function writeTopic({ topic, subject, sides }: Difference): string {
  switch (topic) {
    case 'age':
      return `Accounts differ on the age of ${subject}`;
    case 'number':
      return `Accounts differ on the number of ${subject}`;
    case 'place':
      return `Accounts differ on the place: ${subject}`;
    case 'day':
      return `Accounts differ on the day: ${subject}`;
    case 'spelling':
      return `Accounts differ on the spelling of ${subject}`;
    case 'denial':
      return isOneSentence(sides)
        ? `One sentence tells it and its denial: ${subject}`
        : `One account denies another: ${subject}`;
  }
}
