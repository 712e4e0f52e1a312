/** Rules for a form that is opened before a member. */
import { checkIdentity, checkKind, checkPlaces, flatten } from './body-components.ts';
import { checkSelect } from './body-controls.ts';
import {
  checkCount,
  checkKeys,
  checkNumber,
  checkOptionalText,
  checkText,
  entriesOf,
  type Faults,
  type Fields,
  fieldsOf,
  isAbsent,
  textOf,
} from './body-fields.ts';
import { LABEL, LABELLED, SELECTS, TEXT, TEXT_INPUT } from './body-parts.ts';

/** An input in an action row is deprecated, so that only Labels and text may stand in a form. */
export function* checkModal(modal: Fields, path: string): Faults {
  const outer = entriesOf(modal.components, `${path}.components`);
  const parts = flatten(outer);
  yield* checkKeys(modal, path, ['custom_id', 'title', 'components']);
  yield* checkText(modal, path, 'custom_id', 1, 100);
  yield* checkText(modal, path, 'title', 1, 45);
  yield* checkCount(modal.components, `${path}.components`, 1, 5);
  yield* checkPlaces(outer, [LABEL, TEXT], 'a modal');
  yield* checkIdentity(parts);
  for (const part of parts) yield* checkKind(part);
  for (const { at, entry } of outer) {
    if (entry.type === TEXT) yield* checkText(entry, at, 'content', 1, 4000);
    if (entry.type === LABEL) yield* checkLabel(entry, at);
  }
}

function* checkLabel(label: Fields, at: string): Faults {
  yield* checkText(label, at, 'label', 1, 45);
  yield* checkOptionalText(label, at, 'description', 100);
  if (isAbsent(label.component)) {
    yield `${at}.component is missing.`;
    return;
  }
  const labelled = { at: `${at}.component`, entry: fieldsOf(label.component) };
  yield* checkPlaces([labelled], LABELLED, 'a label');
  if (labelled.entry.type === TEXT_INPUT) yield* checkTextInput(labelled.entry, labelled.at);
  else if (SELECTS.includes(Number(labelled.entry.type))) yield* checkSelect(labelled.entry, labelled.at);
  else yield* checkText(labelled.entry, labelled.at, 'custom_id', 1, 100);
}

function* checkTextInput(input: Fields, at: string): Faults {
  yield* checkText(input, at, 'custom_id', 1, 100);
  if (isAbsent(input.style)) yield `${at}.style is missing.`;
  yield* checkNumber(input, at, 'style', 1, 2);
  yield* checkNumber(input, at, 'min_length', 0, 4000);
  yield* checkNumber(input, at, 'max_length', 1, 4000);
  yield* checkText(input, at, 'placeholder', 0, 100);
  yield* checkText(input, at, 'value', 0, Number(input.max_length ?? 4000));
  if (Number(input.min_length ?? 0) > Number(input.max_length ?? 4000)) {
    yield `${at}.min_length is more than max_length.`;
  }
  const { length } = textOf(input.value);
  if (length > 0 && length < Number(input.min_length ?? 0)) yield `${at}.value is shorter than min_length.`;
}
