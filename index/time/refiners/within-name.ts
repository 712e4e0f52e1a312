import type { Span } from '../../types.ts';

/** Words that are written small unless they begin a sentence or belong to a name: "USA Today", "60 Minutes", "20th Century Fox". */
const SMALL_WORD =
  /(?<![\p{L}\p{N}])(?:Today|Tonight|Overnight|Yesterday|Tomorrow|Noon|Midnight|Midday|Now|Soon|Present|Current|Recent|Past|Future|(?:Second|Minute|Hour|Day|Week|Weekend|Fortnight|Month|Quarter|Half|Year|Decade)s?|Centur(?:y|ies)|Night|Morning|Afternoon|Evening|Spring|Summer|Fall|Autumn|Winter|Daily|Weekly|Monthly|Annual|Quarterly|Nightly)(?![\p{Lu}])/gu;
/** What may stand between the end of one sentence and the first word of the next, or before the first word of a line. */
const SENTENCE_START = /(?:^|[.!?:;…\n•–—-]["”’)]?\s*)["“‘([]*$/;
const TITLE_BEFORE = /\b(?:Mr|Mrs|Ms|Dr|Sgt|Gen|Col|Rep|Sen)\.\s$/;
const NEW_YEAR = /\bNew\s$/;
/** "Christmas Day", "New Year’s Eve": their capitals are their own. */
const HOLIDAY = /\b(?:Day|Eve)(?:,? \d{4})?$/;
const OPEN_MARK = /(?:^|[\s(])["“‘']([^"“”‘’]*)$/;
const CLOSED_MARK = /^([^"“”]*?)["”’']/;
const MAX_TITLE = 40;
const LOOK_CHARS = 6;

/** Whether what looks like a time belongs to a name: of a paper, a programme, a film, a book. */
export function isWithinName(text: string, { start, end }: Span): boolean {
  return hasCapital(text, start, end) || isWithinTitle(text, start, end);
}

function hasCapital(text: string, start: number, end: number): boolean {
  if (HOLIDAY.test(text.slice(start, end))) return false;
  return [...text.slice(start, end).matchAll(SMALL_WORD)].some(({ index, 0: word }) => {
    const at = start + index;
    const before = text.slice(Math.max(0, at - LOOK_CHARS), at);
    if (!/^\p{Lu}\p{Ll}/u.test(word) || NEW_YEAR.test(before)) return false;
    return TITLE_BEFORE.test(before) || !SENTENCE_START.test(before);
  });
}

/** “October Sky”: between marks and with no word in small letters but the short ones. Days in numbers are never titles. */
function isWithinTitle(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (!/^\p{Lu}/u.test(words) || /\d/.test(words)) return false;
  const before = OPEN_MARK.exec(text.slice(Math.max(0, start - MAX_TITLE), start))?.[1];
  const after = CLOSED_MARK.exec(text.slice(end, end + MAX_TITLE))?.[1];
  if (before === undefined || after === undefined) return false;
  return !/(?<![\p{L}’'])\p{Ll}{4,}/u.test(before + words + after);
}
