import { defineQuestion } from './question.ts';

export const why = defineQuestion({
  kind: 'why',
  description: 'For what reason it happened',
  option: 'subject',
  optionDescription: 'A name, an event, or the rest of the question',
});
