import { DEMONYM, has, LISTED, ORGANIZATION, PLACE, ROLE } from '../chunks/known.ts';
import { knownPlain } from '../chunks/lexicon.ts';
import speechVerbs from '../lists/speech-verbs.json' with { type: 'json' };
import { among, type Cue } from './cue.ts';
import type { View } from './view.ts';
import words from './words.json' with { type: 'json' };

const PERSON_OWNS = new Set(words.personOwns);
const SPEECH = new Set([...speechVerbs.past, ...speechVerbs.present]);
const PERSON_VERBS = new Set(words.personVerbs);
const LIFE_VERBS = new Set(words.lifeVerbs);
const KIN = new Set(words.kin);
const DONE_TO_PERSONS = new Set(words.doneToPersons);
const AGE = /^(?:1[5-9]|[2-9]\d)$/;
const IS = new Set(['is', 'was', 'were']);
const QUOTE_END = /^(?:["”’»]|'')$/;
const MAX_CLAUSE_TOKENS = 8;
const OF_PERSON = new Set(['he', 'her', 'herself', 'him', 'himself', 'his', 'she']);
const OF_BODY = new Set(['it', 'its', 'itself']);

const SPEECH_BESIDE = { before: isSaid, after: among(SPEECH) };

/** What the words beside the name say of persons: their titles and ages, what they do and say. */
export const CUES_OF_PERSONS: readonly Cue[] = [
  { sees: 'a title before', adds: { person: 4.5 }, holds: ({ hasTitle }) => hasTitle },
  {
    sees: 'a role before',
    adds: { person: 2.5 },
    needs: { before: isRole },
    holds: ({ hasArticle }) => !hasArticle,
  },
  { sees: 'an age behind', adds: { person: 3 }, needs: { after: among([',', '(']) }, holds: hasAge },
  {
    sees: '"who" behind',
    adds: { person: 2.5 },
    needs: { after: among([',', 'who', 'whose']) },
    holds: ({ after, after2, owns }) => !owns && (after !== ',' || /^(?:who|whose)$/.test(after2)),
  },
  {
    sees: 'a role behind, after a comma',
    adds: { person: 2.5 },
    needs: { after: among([',']) },
    holds: hasRoleBehind,
  },
  {
    sees: 'a word of saying beside',
    adds: { person: 1.2, organization: 0.4 },
    needs: SPEECH_BESIDE,
    holds: isSpeaking,
  },
  {
    sees: 'a word of saying between a quotation and the name',
    adds: { person: 0.4 },
    needs: { before: isSaid },
    holds: ({ before2, owns }) => !owns && QUOTE_END.test(before2),
  },
  {
    sees: '"he" or "her" behind a word of saying',
    adds: { person: 1.2 },
    needs: SPEECH_BESIDE,
    holds: (view) => isSpeaking(view) && pronounBehind(view, OF_PERSON),
  },
  {
    sees: '"it" or "its" behind a word of saying',
    adds: { organization: 1.8 },
    needs: SPEECH_BESIDE,
    holds: (view) => isSpeaking(view) && !has(view.known, LISTED) && pronounBehind(view, OF_BODY),
  },
  {
    sees: 'what persons do behind',
    adds: { person: 1.2 },
    needs: { after: among([...PERSON_VERBS, ...LIFE_VERBS]) },
    holds: ({ owns }) => !owns,
  },
  {
    sees: 'what nobody but persons does behind',
    adds: { person: 0.6 },
    needs: { after: among(LIFE_VERBS) },
    holds: ({ owns }) => !owns,
  },
  {
    sees: 'kin, allies or a trial beside',
    adds: { person: 1.8 },
    needs: { before: among(['of']), after: among(KIN) },
    holds: hasKin,
  },
  {
    sees: 'what courts and voters do to persons behind',
    adds: { person: 1.8 },
    needs: { after: among(IS) },
    holds: ({ after2, owns, known }) => !owns && !has(known, LISTED) && DONE_TO_PERSONS.has(after2),
  },
  {
    sees: '"is 44" behind',
    adds: { person: 1.8 },
    needs: { after: among(IS) },
    holds: ({ after2, after3, owns, known }) =>
      !owns && !has(known, LISTED) && AGE.test(after2) && /^[,.]$/.test(after3),
  },
  {
    sees: 'an article before',
    adds: { person: -2, organization: 0.8 },
    holds: ({ hasArticle }) => hasArticle,
  },
  {
    sees: 'a family or an administration behind',
    adds: { person: 4 },
    needs: { after: among(PERSON_OWNS) },
    holds: ({ hasArticle, owns, known, length }) =>
      hasArticle && !owns && length === 1 && !has(known, PLACE | ORGANIZATION | DEMONYM),
  },
];

function isRole(word: string): boolean {
  return has(knownPlain(word.toLowerCase()), ROLE);
}

/** "(62)", ", 61," */
function hasAge({ after, after2, after3, owns, known }: View): boolean {
  if (owns || has(known, PLACE | ORGANIZATION)) return false;
  return (
    (after === ',' && AGE.test(after2) && /^[,.]$/.test(after3)) ||
    (after === '(' && AGE.test(after2) && after3 === ')')
  );
}

/** ", a former officer" */
function hasRoleBehind({ tokens, end, after, after2, owns }: View): boolean {
  if (owns || after !== ',') return false;
  const from = /^(?:the|an?|who|his|her|its|their)$/.test(after2) ? end + 2 : end + 1;
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (!token || token.text === '\n' || (token.shape === 'mark' && token.text !== '-')) return false;
    if (token.shape === 'lower' && isRole(token.text)) return true;
  }
  return false;
}

/** "Vask's wife", "the trial of Vask" */
function hasKin({ before, before2, after, owns, known, hasArticle }: View): boolean {
  if (hasArticle || has(known, LISTED)) return false;
  return owns ? KIN.has(after) : before === 'of' && KIN.has(before2);
}

function isSpeaking({ before, after, owns }: View): boolean {
  return !owns && (SPEECH.has(after) || isSaid(before));
}

/** "said Rosk"; one who is told something does not speak. */
function isSaid(before: string): boolean {
  return SPEECH.has(before) && before !== 'told';
}

/** "said she was", "told reporters that it would": the first pronoun before another name or the end of the clause. */
function pronounBehind({ tokens, end }: View, wanted: ReadonlySet<string>): boolean {
  for (let at = end + 1; at < end + MAX_CLAUSE_TOKENS; at++) {
    const token = tokens[at];
    if (token?.shape !== 'lower') return false;
    if (OF_PERSON.has(token.text) || OF_BODY.has(token.text)) return wanted.has(token.text);
  }
  return false;
}
