/** "That year", "the same day": what only the time named before them explains. */
const SAME_TIME =
  /\b(?:(?:at|on|in|by|of|from|during|later|earlier|until|since)\s(?:that|the same)|the same|that same|(?<=^|,\s)that)\s(?:day|night|morning|afternoon|evening|week|weekend|month|summer|winter|spring|autumn|fall|season|year|decade)\b(?!\s(?:that|when|as|in which)\b)/i;
/** A number, a month or a day of the week: the sentence may name the time itself. */
const NAMES_TIME =
  /\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|last|next)\b/i;

/** Whether a sentence speaks of a time that it has not named up to there. */
export function pointsAtTime(sentence: string): boolean {
  const found = SAME_TIME.exec(sentence);
  return found !== null && !NAMES_TIME.test(sentence.slice(0, found.index));
}
