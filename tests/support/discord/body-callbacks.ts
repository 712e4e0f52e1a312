/** Rules for the first answer to an interaction. */
import { checkSuggestions } from './body-choices.ts';
import { checkKeys, type Faults, type Fields, fieldsOf, isAbsent } from './body-fields.ts';
import { checkFiles } from './body-files.ts';
import { checkFlags, checkMessage, EPHEMERAL, type MessageUse } from './body-messages.ts';
import { checkModal } from './body-modals.ts';
import type { UploadedFile } from './multipart.ts';

type Files = readonly UploadedFile[];

const RULES: Readonly<Record<number, (callback: Fields, files: Files) => Faults>> = {
  4: ({ data }, files) => checkAnswer(fieldsOf(data), 'answer', files),
  5: ({ data }) => checkDeferral(fieldsOf(data)),
  6: ({ data }) => (isAbsent(data) ? [] : ['data does not go with type 6.']),
  7: ({ data }, files) => checkAnswer(fieldsOf(data), 'edit', files),
  8: ({ data }) => checkSuggestions(fieldsOf(data)),
  9: ({ data }) => checkModal(fieldsOf(data), 'data'),
};
const WITHOUT_DATA: readonly unknown[] = [5, 6];

export function* checkCallback(callback: Fields, files: Files): Faults {
  const { type, data } = callback;
  const check = typeof type === 'number' ? RULES[type] : undefined;
  yield* checkKeys(callback, '', ['type', 'data']);
  if (!check) yield `type is ${JSON.stringify(type)}, which is no callback of a bot.`;
  else if (isAbsent(data) && !WITHOUT_DATA.includes(type)) yield 'data is missing.';
  else yield* check(callback, files);
}

function* checkAnswer(message: Fields, use: MessageUse, files: Files): Faults {
  yield* checkMessage(message, 'data', use);
  yield* checkFiles(message, 'data', files, use === 'edit');
}

/** A message that is still to come can be private; all else comes with the edit. */
function* checkDeferral(deferral: Fields): Faults {
  yield* checkKeys(deferral, 'data', ['flags']);
  yield* checkFlags(deferral, 'data', EPHEMERAL);
}
