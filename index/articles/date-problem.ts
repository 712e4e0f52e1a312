/** How a date that cannot be read is reported. */
import { suggestDate } from '../time/written-date.ts';
import { showValue } from './clean-text.ts';

/**
 * `"published" is "14/3/21", which is not a date. Write it as YYYY-MM-DD: 2021-03-14.`
 *
 * @param error - the end of the sentence, as `parseWrittenDate` words it
 */
export function describeDateProblem(where: string, value: unknown, error: string): string {
  const meant = typeof value === 'string' ? suggestDate(value) : null;
  const example = meant === null ? ', such as 2021-03-14' : `: ${meant}`;
  return `${where} is ${showValue(value)}, which ${error}. Write it as YYYY-MM-DD${example}.`;
}
