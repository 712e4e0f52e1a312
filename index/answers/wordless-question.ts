import type { Filters, Question } from '../findings.ts';

const ANYWHERE: Filters = { article: null, source: null, after: null, before: null };

/** A question that nobody asked in words: for what it lets be found, it is filled in where it is used. */
export const WORDLESS_QUESTION: Question = {
  text: '',
  asked: null,
  kind: 'other',
  form: 'sentence',
  terms: [],
  names: [],
  filters: ANYWHERE,
  spoken: ANYWHERE,
  days: [],
  sources: [],
  completed: [],
  said: null,
  corrections: [],
  order: null,
  isStatement: false,
  isYesOrNo: false,
};
