import type { Quotation, Reply } from '../../../commands/command.ts';

/**
 * In small print under an answer: what was shortened or left out for want of room, which part of all answers this is,
 * and what the archive covers. Empty where there is nothing to say.
 *
 * @param whole - the quotations of the reply
 * @param shown - the first of them, as they are shown
 * @param extent - the days of the archive, for an answer that was found in it
 */
export function renderFooter(
  reply: Reply,
  whole: readonly Quotation[],
  shown: readonly Quotation[],
  extent: string | null,
): string {
  const isShortened = shown.some(({ text }, at) => text.length < (whole[at]?.text.length ?? 0));
  const missing = whole.length - shown.length;
  const losses = [
    isShortened ? 'Excerpts are shortened to fit.' : '',
    missing > 0 ? `${missing} more did not fit.` : '',
  ];
  const isAnswer = reply.findings?.outcome === 'answered' && extent !== null;
  const place = [writePlace(reply, shown), isAnswer ? `archive: ${extent}` : ''];
  return [losses.filter((loss) => loss !== '').join(' '), place.filter((part) => part !== '').join(' · ')]
    .filter((line) => line !== '')
    .map((line) => `-# ${line}`)
    .join('\n');
}

/** "1–3 of 7", or "Page 2 of 5" where the quotations are not numbered. */
function writePlace({ pages, findings }: Reply, shown: readonly Quotation[]): string {
  if (pages === null) return '';
  const numbers = shown.flatMap(({ number }) => number ?? []);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined || findings === null)
    return `Page ${pages.page + 1} of ${pages.count}`;
  const all = pages.answers ?? findings.answers.filter(({ isSupported }) => isSupported).length;
  return first === last ? `${first} of ${all}` : `${first}–${last} of ${all}`;
}
