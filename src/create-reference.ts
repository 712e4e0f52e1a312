/** Four letters or digits that an asker is told and the log repeats, so that one finds the other. */
export function createReference(): string {
  return Math.random().toString(36).slice(2, 6).toUpperCase().padEnd(4, 'X');
}
