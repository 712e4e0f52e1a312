import type { Count } from './counts.ts';
import type { Told, ToldName } from './told.ts';
import words from './words.json' with { type: 'json' };

const PARTICIPLES: ReadonlyMap<string, string> = new Map(Object.entries(words.participles));
/** "in ", "in the harbour of " */
const IN_PLACE = /\b(?:in|at|near|off|on|outside) (?:the )?(?:\p{Ll}+ of )?(?:the )?$/iu;
const WITH_ARTICLE = /\bthe (?:\p{Ll}+ )?$/iu;
const LOOK_CHARS = 40;

/** What was counted, with what happened to it, where or by whom: "workers killed in Brill", "tanks of the Grey Company". */
export function subjectOf(told: Told, { form, doing, things, start }: Count, agent?: ToldName): string {
  const participle = PARTICIPLES.get(doing) ?? (/\p{Ll}ed$/u.test(doing) ? doing : null);
  if (form !== 'event') {
    const what = form === 'deed' && participle !== null ? `${things} ${participle} by` : `${things} of`;
    return agent ? `${what} ${named(told, agent)}` : things;
  }
  const [first] = told.names.filter(({ span }) => span.end <= start);
  if (doing === 'votes') return first ? `${things} for ${first.text}` : things;
  if (participle === null) return first ? `${things} aboard ${named(told, first)}` : `${things} aboard`;
  return [things, participle, placeOf(told)].filter((part) => part !== null).join(' ');
}

function named({ text }: Told, { text: name, span }: ToldName): string {
  return WITH_ARTICLE.test(text.slice(Math.max(0, span.start - LOOK_CHARS), span.start))
    ? `the ${name}`
    : name;
}

/** "in Port Gale": the first name of no person with such a word before it. */
function placeOf({ text, names }: Told): string | null {
  for (const { known, span } of names) {
    if (known.kind === 'person' || known.kind === 'organization') continue;
    const before = IN_PLACE.exec(text.slice(Math.max(0, span.start - LOOK_CHARS), span.start));
    if (before) return before[0].toLowerCase() + text.slice(span.start, span.end);
  }
  return null;
}
