import { defineQuestion } from './question.ts';

export const when = defineQuestion({
  kind: 'when',
  description: 'On which day it happened, and how that is known',
  option: 'subject',
  optionDescription: 'A name, an event, or the rest of the question',
});
