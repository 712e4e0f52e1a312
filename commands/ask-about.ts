/** How a name is asked about: who a person is, what anything else is. */
import type { KnownName } from '../index/types.ts';
import type { Suggestions } from './command.ts';

type Choice = Suggestions['choices'][number];

/** The name alone on the button. */
export function offerName({ name, kind }: Pick<KnownName, 'name' | 'kind'>): Choice {
  return { label: name, request: `/${commandFor(kind)} ${name}` };
}

/** "Who is Mira Holt", "What is Harbour Post". */
export function offerWhoOrWhat({ name, kind }: Pick<KnownName, 'name' | 'kind'>): Choice {
  const label = commandFor(kind) === 'who' ? 'Who is' : 'What is';
  return { label: `${label} ${name}`, request: `/${commandFor(kind)} ${name}` };
}

function commandFor(kind: KnownName['kind']): 'who' | 'what' {
  return kind === 'person' ? 'who' : 'what';
}
