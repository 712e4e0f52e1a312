/** Where quotations begin and end, by their double marks. */

const MARK = /["“”„«»]|``|''/g;
const INCHES = /\d['’′]\s?\d{1,2}$/;

/**
 * Whether a quotation is still open at the end of a text.
 *
 * @param isOpen - whether one is open where the text begins
 */
export function leavesQuoteOpen(text: string, isOpen = false): boolean {
  let open = isOpen;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark === '"' && INCHES.test(text.slice(Math.max(0, index - 5), index))) continue;
    open = opens(mark, text, index, open);
  }
  return open;
}

/** The text with blanks in place of its quotations, so that every offset stays what it was. */
export function blankQuotes(text: string, isOpen = false): string {
  let open = isOpen;
  let kept = '';
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    kept += open ? ' '.repeat(index - kept.length) : text.slice(kept.length, index);
    open = opens(mark, text, index, open);
    kept += ' '.repeat(mark.length);
  }
  return kept + (open ? ' '.repeat(text.length - kept.length) : text.slice(kept.length));
}

/** Some papers open with a straight mark and close with a curly one, or open with a closing one. */
function opens(mark: string, text: string, index: number, isOpen: boolean): boolean {
  if (mark === '„' || mark === '``' || mark === '«') return true;
  if (mark === "''" || mark === '»') return false;
  if (mark === '“') return !isOpen || /\S/.test(text.charAt(index + 1));
  if (mark === '”') return false;
  const isBehindBlank = index === 0 || /[\s([—–-]/.test(text.charAt(index - 1));
  const isBeforeBlank = index + 1 >= text.length || /[\s.,;:!?)\]—–]/.test(text.charAt(index + 1));
  return isBehindBlank === isBeforeBlank ? !isOpen : isBehindBlank;
}
