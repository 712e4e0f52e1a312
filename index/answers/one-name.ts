import type { Question } from '../findings.ts';

/** "/who Lukashenko", "what is the Wagner Group?", "/where Rostov": whether a question holds one name and nothing else. */
export function isAboutOneName({ names, terms }: Question): boolean {
  const [name, ...others] = names;
  return (
    name !== undefined &&
    others.length === 0 &&
    terms.every(({ term, isRequired }) => !isRequired || name.terms.includes(term))
  );
}
