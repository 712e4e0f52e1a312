import { type Candidate, fixed, type Recognizer, spanOf } from '../recognizer.ts';

const FORMS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:right now|just now|now|currently|presently|nowadays|these days|at (?:the )?present|the present|the time being|the moment(?= being))\b(?!-)/gi,
    'PRESENT_REF',
  ],
  [/(?<=\b(?:at|for) )(?:the moment|present)\b/gi, 'PRESENT_REF'],
  [
    /\b(?:most |more |very |quite |only )?recently\b|\blately\b|\bpreviously\b|\bformerly\b|\bin the past\b/gi,
    'PAST_REF',
  ],
  [
    /(?<![\w-])(?:the |its |his |her |their )?(?:more |most )?(?:recent|distant) (?:past|history)\b/gi,
    'PAST_REF',
  ],
  [/\bthose days\b/gi, 'PAST_REF'],
  [
    /\bthe current(?= (?!\w+(?:ed|ept)\b|was\b|is\b|of\b|in\b|and\b|that\b)[a-z])|(?<=\b(?:its|his|her|their|of|under|in|at|from|with|Russia’s|to) )current(?= )/gi,
    'PRESENT_REF',
  ],
  [/\b(?:very |as |too |quite )?soon(?! as\b|er\b)\b/gi, 'FUTURE_REF'],
  [
    /\bthe (?:near |not-too-distant |not too distant |foreseeable |immediate |distant )?future\b|\bin (?:the )?future\b|\bthe (?:near|long|medium|short)(?:er)? term\b|\bthe long run\b/gi,
    'FUTURE_REF',
  ],
];
const PREPOSITION = /^in /i;
/** "now" as a name, "now that", "until now". */
const NO_TIME = /^ (?:that\b)/i;

/** What is near in time and has no day: "now", "recently", "soon", "the future". */
export const reference: Recognizer = {
  examples: {
    'It now has 50 boats.': 'PRESENT_REF',
    'It recently opened.': 'PAST_REF',
    'It will open soon.': 'FUTURE_REF',
    'Nobody knows the future.': 'FUTURE_REF',
  },
  recognize: (text) =>
    FORMS.flatMap(([form, value]) =>
      [...text.matchAll(form)].flatMap((match) => readMatch(text, match, value) ?? []),
    ),
};

function readMatch(text: string, match: RegExpExecArray, value: string): Candidate | null {
  const { start, end } = spanOf(match);
  if (NO_TIME.test(text.slice(end, end + 6))) return null;
  const lead = PREPOSITION.exec(match[0])?.[0].length ?? (/^the current$/i.test(match[0]) ? 4 : 0);
  return fixed({ start: start + lead, end }, 'DATE', value);
}
