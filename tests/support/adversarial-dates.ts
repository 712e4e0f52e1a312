/** Text in which nearly every word could be a part of a time expression, and plain news to compare it with. */
import families from './adversarial-dates.json' with { type: 'json' };

/** What is repeated without end. A form that looks back or ahead too far gets slow in one of these. */
const REPEATED = new Map(Object.entries({ ...families.repeated, 'halves of characters': '\ud83d' }));
/** A beginning that waits for an end, and after it nothing but what keeps it waiting. */
const UNENDED = new Map(Object.entries(families.unended));

/** Words that recognizers look for, none of which tells a year, a decade or a century. */
export const DATE_WORDS: readonly string[] = families.words;

/** The names of all families of adversarial text. */
export const FAMILIES: readonly string[] = [...REPEATED.keys(), ...UNENDED.keys()];

/** So many characters of one family. */
export function writeAdversarial(family: string, chars: number): string {
  const { head, piece } = UNENDED.get(family) ?? { head: '', piece: REPEATED.get(family) ?? '' };
  if (piece === '') throw new Error(`There is no family “${family}”.`);
  return (head + piece.repeat(Math.ceil(chars / piece.length))).slice(0, chars);
}

/** So many characters of invented news, as dense in time expressions as news is. */
export function writeNews(chars: number): string {
  const sentences: string[] = [];
  for (let length = 0, at = 0; length < chars; at++) {
    const sentence = writeSentence(at);
    sentences.push(sentence);
    length += sentence.length;
  }
  return sentences.join('').slice(0, chars);
}

const WHO = [
  'Mayor Abel Storm',
  'the harbour board',
  'a spokeswoman for the mill',
  'Mira Holt, 61,',
  'a clerk',
];
const DID = [
  'said that the ferry to Mallow would not sail before the pier had been mended',
  'refused to name those who had bought shares in the shipyard',
  'may ask the court to hear the case of the drowned dockers',
  'closed the road between the quarry and the old lighthouse',
  'promised 1,200 families that their rents would not rise by more than 12 percent',
  'denied that the march of the fishermen had been banned',
  'found the second of two boats that went missing in the fog',
  'told reporters that nobody had been hurt in the fire',
];
/** Every other sentence or so tells a time. */
const WHEN = [
  'on Friday',
  '',
  'on Tuesday morning',
  '',
  'last week',
  '',
  'in December',
  '',
  'on 24 June 2023',
  '',
  'in 2014',
  '',
  'two weeks ago',
  'after three days of rain',
  'in the third quarter of 2022',
];
const SENTENCES_A_PARAGRAPH = 7;

function writeSentence(at: number): string {
  const words = [WHO, DID, WHEN].map((choices) => choices[at % choices.length]);
  const sentence = words.filter((part) => part).join(' ');
  const end = at % SENTENCES_A_PARAGRAPH === 0 ? '\n\n' : ' ';
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.${end}`;
}
