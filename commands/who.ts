import { defineQuestion } from './question.ts';

export const who = defineQuestion({
  kind: 'who',
  description: 'Who someone is, and who did it',
  option: 'name',
  optionDescription: 'A person, a group, or the rest of the question',
});
