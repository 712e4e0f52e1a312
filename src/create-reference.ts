/** Four letters or digits that an asker is told and the log repeats, so that one finds the other. */
export function createReference(): string {
  return Math.random().toString(36).slice(2, 6).toUpperCase().padEnd(4, 'X');
}

/** What an asker is told of a bug. */
export function writeApology(reference: string): string {
  return `Something went wrong on my side. The operator finds it in the log under ${reference}.`;
}
