import { defineQuestion } from './question.ts';

export const what = defineQuestion({
  kind: 'what',
  description: 'What something is, and what happened',
  option: 'subject',
  optionDescription: 'A thing, an event, or the rest of the question',
});
