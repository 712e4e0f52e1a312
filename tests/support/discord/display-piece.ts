/**
 * What stands at one place of a text: words that are shown as they are, or markdown that is read in its turn.
 *
 * `end` is exclusive and lies behind where the piece begins; `effect` is null where nothing but words stand.
 */
export type Piece =
  | { readonly end: number; readonly effect: string | null; readonly text: string }
  | { readonly end: number; readonly effect: string | null; readonly markdown: string };

/** Where a run of one character at the end of a text begins; the length of the text where there is none. */
export function startOfLastRun(text: string, character: string): number {
  let start = text.length;
  while (start > 0 && text[start - 1] === character) start--;
  return start;
}
