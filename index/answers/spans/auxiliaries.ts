const AUXILIARY =
  /^(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|shall|should|may|might|must|be|been)$/i;

/** "Did", "was", "could": a word that ends the noun behind "which". */
export function isAuxiliary(word: string): boolean {
  return AUXILIARY.test(word);
}
