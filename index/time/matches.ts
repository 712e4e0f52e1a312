import type { Match } from './recognizer.ts';

/** Every match of a form with the flag `g`, as `matchAll` yields them; that would make another form at each call. */
export function matchesIn(text: string, form: RegExp): Match[] {
  const found: Match[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match !== null; match = form.exec(text)) {
    found.push(match);
    if (match[0] === '') form.lastIndex += 1;
  }
  return found;
}
