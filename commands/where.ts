import { defineQuestion } from './question.ts';

export const where = defineQuestion({
  kind: 'where',
  description: 'In which place it happened',
  option: 'subject',
  optionDescription: 'A name, an event, or the rest of the question',
});
