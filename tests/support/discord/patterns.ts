/** Whether a pattern, in which `:x` stands for one segment, is that of a request or an event. */
export function matches(pattern: string, occurrence: string): boolean {
  if (pattern === '*') return occurrence.includes('/');
  return parametersOf(pattern, occurrence) !== null;
}

/** What stands in the place of each `:x`; null where the pattern does not fit. */
export function parametersOf(pattern: string, occurrence: string): Readonly<Record<string, string>> | null {
  const [wanted, given] = [pattern.split('/'), occurrence.split('/')];
  if (wanted.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (const [place, segment] of wanted.entries()) {
    if (segment.startsWith(':')) parameters[segment.slice(1)] = given[place] ?? '';
    else if (segment !== given[place]) return null;
  }
  return parameters;
}
