const LINKS = /^(?:and|but|so|or|well)[,\s]+/i;
const ASKS_WHETHER =
  /^(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|didn['’]?t|doesn['’]?t|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|hasn['’]?t|haven['’]?t|hadn['’]?t|if|whether)\b/i;
/** "Is it known how many …", "is there a reason why …": what is asked stands behind. */
const ASKS_OTHERWISE = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/i;
const TELLS = /\b(?:is|are|was|were|has|have|had|did|will|would|can|could|should)\b/i;
const NEGATION =
  /\b(?:not(?! only\b)|never|no longer|nobody|no one|none|cannot|without|(?:did|do|does|is|are|was|were|has|have|had|ca|could|wo|would|should)n['’]?t)\b/i;

/** Whether "yes" or "no" would answer: "did the ferry sink?", "the ferry sank, or was it towed?". */
export function asksYesOrNo(question: string): boolean {
  const text = question.replace(LINKS, '');
  if (ASKS_WHETHER.test(text)) return !ASKS_OTHERWISE.test(text);
  return /\?\s*$/.test(text) && TELLS.test(text) && !ASKS_OTHERWISE.test(text);
}

/** Whether what did not happen is asked about. */
export function asksOfWhatWasNot(question: string): boolean {
  return NEGATION.test(question.replace(/\bor not\b/i, ''));
}
