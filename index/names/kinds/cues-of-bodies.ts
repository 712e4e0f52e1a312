import irregularForms from '../../language/irregular-forms.json' with { type: 'json' };
import { has, LISTED, PLACE, ROLE } from '../chunks/known.ts';
import { knownPlain } from '../chunks/lexicon.ts';
import speechVerbs from '../lists/speech-verbs.json' with { type: 'json' };
import { among, type Cue } from './cue.ts';
import type { View } from './view.ts';
import words from './words.json' with { type: 'json' };

const BODY_NOUNS = new Set(words.bodyNouns);
/** "chipmaker", "carmakers" */
const MAKER = /^\p{Ll}{2,}makers?$/u;
const PERSON_MAKERS = new Set(words.personMakers);
const VERBS = new Set([...speechVerbs.past, ...speechVerbs.present, ...Object.keys(irregularForms)]);
const COMPANY_OWNS = new Set(words.companyOwns);
const COMPANY_VERBS = new Set(words.companyVerbs);
const HELD = new Set(words.held);

/** What the words beside the name say of bodies: what they are called, what they own and make. */
export const CUES_OF_BODIES: readonly Cue[] = [
  {
    sees: 'a noun for a body behind',
    adds: { organization: 2.5 },
    needs: { after: (word) => isBodyNoun(word) || mayBeOfNoun(word) },
    holds: ({ after, after2, owns }) =>
      !owns && (isBodyNoun(after) || (isBodyNoun(after2) && mayBeOfNoun(after))),
  },
  {
    sees: 'a noun for a body before',
    adds: { organization: 2.5 },
    needs: { before: (word) => isBodyNoun(word) || isBodyNoun(word.toLowerCase()) },
    holds: ({ before, hasArticle, known, firstKnown }) =>
      !hasArticle && isBodyNoun(has(known | firstKnown, LISTED) ? before : before.toLowerCase()),
  },
  {
    sees: 'a body that it is called behind, after a comma',
    adds: { organization: 2.5 },
    needs: { after: among([',']) },
    holds: hasBodyBehind,
  },
  {
    sees: 'its acronym behind',
    adds: { organization: 2.5 },
    needs: { after: among(['(']) },
    holds: hasAcronymBehind,
  },
  {
    sees: 'what companies own behind',
    adds: { organization: 2 },
    needs: { after: among([...COMPANY_OWNS, 'chief']) },
    holds: ({ owns, after, after2, known }) =>
      owns &&
      !has(known, PLACE) &&
      (COMPANY_OWNS.has(after) || (after === 'chief' && after2 === 'executive')),
  },
  {
    sees: 'what it makes behind "which"',
    adds: { organization: 3 },
    needs: { after: among([',']) },
    holds: ({ owns, after2, after3, known }) =>
      !owns && !has(known, PLACE) && after2 === 'which' && COMPANY_VERBS.has(after3),
  },
  {
    sees: 'what one holds of companies before',
    adds: { organization: 4 },
    needs: { before: among(['in', 'of']) },
    holds: ({ before2 }) => HELD.has(before2),
  },
  {
    sees: 'a list of its own below, in capitals',
    adds: { organization: 3, place: -1 },
    needs: { before: among(['']) },
    holds: headsList,
  },
];

function isBodyNoun(word: string): boolean {
  return BODY_NOUNS.has(word) || (word.includes('maker') && MAKER.test(word) && !makesPerson(word));
}

/** "playmaker", "dressmakers" */
function makesPerson(word: string): boolean {
  return PERSON_MAKERS.has(word.endsWith('s') ? word.slice(0, -1) : word);
}

/** "Veldt | news agency", but not "Rosk | joined rebels": a small word that is no verb. */
function mayBeOfNoun(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !VERBS.has(word) && !/.{2}ed$/.test(word);
}

/** ", a Swiss drug company" */
function hasBodyBehind({ tokens, end, after, after2, owns }: View): boolean {
  if (owns || after !== ',' || !/^(?:the|an?)$/.test(after2)) return false;
  for (let at = end + 2; at < end + 6; at++) {
    const token = tokens[at];
    if (!token || token.text === '\n' || (token.shape === 'mark' && token.text !== '-')) return false;
    if (token.shape === 'lower') {
      if (has(knownPlain(token.text), ROLE)) return false;
      if (isBodyNoun(token.text)) return true;
    }
  }
  return false;
}

/** "(EADS)" */
function hasAcronymBehind({ after, after2, after3, owns, length, tokens, first, known }: View): boolean {
  if (owns || after !== '(' || after3 !== ')' || length < 2 || has(known, PLACE)) return false;
  return /^\p{Lu}{2,6}$/u.test(after2) && after2.charAt(0) === tokens[first]?.text.charAt(0);
}

/** "LA TRIBUNE" alone in its line, above a line that begins with a hyphen. */
function headsList({ tokens, first, end }: View): boolean {
  const isAlone = (tokens[first - 1]?.text ?? '\n') === '\n' && tokens[end]?.text === '\n';
  return isAlone && tokens[end + 1]?.text === '-' && tokens[first]?.shape !== 'title';
}
