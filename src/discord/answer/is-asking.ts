/** What tells talk from questions, before anything is looked up. */

const LINKS = /^(?:(?:and|but|so|then|also|ok(?:ay)?|well|hey)[,\s]+)+/i;
const ASKS =
  /^(?:who|whom|whose|what|which|when|where|why|how|did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|tell me|show me)\b/i;

/** Whether words look like a question or a command. What does not may still name what is looked for. */
export function isAsking(text: string): boolean {
  return text.includes('?') || text.startsWith('/') || ASKS.test(text.replace(LINKS, ''));
}

/** Whether words may build on what was asked before: a question, or "and Rostov". */
export function mayFollowUp(text: string): boolean {
  return isAsking(text) || /^and\b/i.test(text);
}
