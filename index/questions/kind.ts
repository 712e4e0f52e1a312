import type { QuestionKind } from '../findings.ts';

const FORMS: readonly (readonly [RegExp, QuestionKind])[] = [
  [
    /^(?:who|whos|whom|whose)\b|\b(?:which|what) (?:person|people|man|woman|politician|leader|company|group|organi[sz]ation|country)\b/i,
    'who',
  ],
  [/^whens?\b|\b(?:what|which) (?:day|date|year|month|time)\b/i, 'when'],
  [/^wheres?\b|\b(?:what|which) (?:place|town|city|village|region)\b/i, 'where'],
  [/^whys?\b|^what(?: was| is|'s)? the reason\b|\bhow come\b|^for what reason\b/i, 'why'],
  [
    /\bhow (?:many|much|old|young|long|far|large|big|small|often|high|tall|deep|wide|fast|heavy|hot|cold)\b/i,
    'how-many',
  ],
  [/^(?:whats?|which)\b/i, 'what'],
  [/\bwho\s*[?.!]*$/i, 'who'],
  [/\bwhen\s*[?.!]*$/i, 'when'],
  [/\bwhere\s*[?.!]*$/i, 'where'],
  [/\bwhy\s*[?.!]*$/i, 'why'],
];

const LINKS = /^(?:and|but|so|ok|okay|well)[,\s]+/i;

/** What kind of answer a question in plain English wants; "other" where its words do not tell. */
export function kindOf(text: string): QuestionKind {
  const question = text.replace(LINKS, '');
  return (
    FORMS.find(([form]) => form.test(question))?.[1] ??
    FORMS.find(([form]) => form.test(lastClause(question)))?.[1] ??
    'other'
  );
}

/** "In which article …, who said it?": what is asked may stand behind the last comma. */
function lastClause(question: string): string {
  return question.slice(question.lastIndexOf(',') + 1).trim();
}
