import type { Analysis } from '../../passages/analysis.ts';
import { MAX_SHOWN_CHARS } from '../../passages/cut.ts';
import { isPointingBack } from '../../passages/snippet.ts';

/** "This was announced on", "It happened on": not "It was built in", nor "This bridge". */
const TELLS_OF_IT =
  /^["“”'‘’([]*(?:(?:this|that|these|those)\s(?:was|were|is|are|came|comes|followed|follows|happened|occurred|took place|takes place)|it\s(?:happened|occurred|took place|takes place|was announced|was made public|came into (?:force|effect)|was decided))\b/i;

/**
 * Whether a sentence says of what the one before it tells when that was: both stand in one paragraph and are short
 * enough to be shown together.
 */
export function tellsOfPrevious({ article: { text }, sentences }: Analysis, at: number): boolean {
  const [before, own] = [sentences[at - 1], sentences[at]];
  if (!before || !own || before.role !== 'story' || own.role !== 'story') return false;
  const isOneParagraph = !/\n\s*\n/.test(text.slice(before.end, own.start));
  const isShown = own.end - before.start <= MAX_SHOWN_CHARS;
  // Of two sentences that point back the first would be left out.
  const isPlain = !isPointingBack(text.slice(before.start, before.end));
  return isOneParagraph && isShown && isPlain && TELLS_OF_IT.test(text.slice(own.start, own.end));
}
