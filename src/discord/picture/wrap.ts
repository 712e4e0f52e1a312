/** Lines of a text between two edges. */

export interface WrapOptions {
  /** In the unit of `measure`. */
  readonly width: number;
  readonly maxLines: number;
  /** What the last line ends with where words were left off. */
  readonly cut: string;
  readonly measure: (text: string) => number;
}

const ELLIPSIS = '…';

/** Lines of whole words, none wider than the width. A word that is wider than a line is cut; empty for an empty text. */
export function wrap(text: string, { width, maxLines, cut, measure }: WrapOptions): readonly string[] {
  const lines: string[] = [];
  for (const whole of text.split(' ').filter((word) => word !== '')) {
    const word = cutWord(whole, width, measure);
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else if (lines.length < maxLines) lines.push(word);
    else return [...lines.slice(0, -1), endLine(last ?? '', { width, cut, measure })];
  }
  return lines;
}

/** Words are taken off the end of a line until the mark of a cut has room. */
function endLine(line: string, { width, cut, measure }: Omit<WrapOptions, 'maxLines'>): string {
  const words = line.split(' ');
  while (words.length > 1 && measure(words.join(' ') + cut) > width) words.pop();
  const whole = words.join(' ');
  if (measure(whole + cut) <= width) return whole + cut;
  return cutWord(whole + cut, width, measure);
}

/** As much of a word as fits with an ellipsis, in whole characters as they are seen; a closing quotation mark stays. */
function cutWord(word: string, width: number, measure: WrapOptions['measure']): string {
  if (measure(word) <= width) return word;
  const characters = [...new Intl.Segmenter().segment(word)].map(({ segment }) => segment);
  const ending = ELLIPSIS + (word.endsWith('”') ? '”' : '');
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(characters.slice(0, middle).join('') + ending) <= width) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('') + ending;
}
