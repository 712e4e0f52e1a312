/** Rules for what a member presses or chooses from. */
import {
  checkAddress,
  checkCount,
  checkKeys,
  checkNumber,
  checkOptionalText,
  checkText,
  checkUnique,
  entriesOf,
  type Faults,
  type Fields,
  fieldsOf,
  isAbsent,
  textOf,
  within,
} from './body-fields.ts';
import { STRING_SELECT } from './body-parts.ts';

const LINK_STYLE = 5;

export function* checkButton(button: Fields, at: string): Faults {
  yield* checkStyle(button, at);
  yield* checkOptionalText(button, at, 'label', 80);
  if (textOf(button.label).trim() === '' && isAbsent(button.emoji))
    yield `${at} has neither label nor emoji.`;
  if (!isAbsent(button.emoji)) {
    yield* checkKeys(fieldsOf(button.emoji), `${at}.emoji`, ['id', 'name', 'animated']);
  }
}

export function* checkSelect(select: Fields, at: string): Faults {
  yield* checkText(select, at, 'custom_id', 1, 100);
  yield* checkText(select, at, 'placeholder', 0, 150);
  yield* checkNumber(select, at, 'min_values', 0, 25);
  yield* checkNumber(select, at, 'max_values', 1, 25);
  if (Number(select.min_values ?? 1) > Number(select.max_values ?? 1)) {
    yield `${at} asks for more values than it allows.`;
  }
  if (select.type === STRING_SELECT) yield* checkOptions(select, at);
}

/** A link has an address and no `custom_id`; the others have it the other way round. */
function* checkStyle(button: Fields, at: string): Faults {
  if (isAbsent(button.style)) yield `${at}.style is missing.`;
  yield* checkNumber(button, at, 'style', 1, 5);
  const [wanted, other] = button.style === LINK_STYLE ? ['url', 'custom_id'] : ['custom_id', 'url'];
  if (!isAbsent(button[other])) yield `${within(at, other)} does not go with style ${button.style}.`;
  if (!isAbsent(button.sku_id)) yield `${at}.sku_id is for shops only.`;
  if (wanted === 'url') yield* checkAddress(button, at, 'url', 512, ['https', 'http']);
  else yield* checkText(button, at, 'custom_id', 1, 100);
}

function* checkOptions({ options, max_values }: Fields, at: string): Faults {
  const entries = entriesOf(options, `${at}.options`);
  yield* checkCount(options, `${at}.options`, 1, 25);
  yield* checkUnique(
    entries.map(({ entry }) => entry.value),
    'value',
  );
  if (Number(max_values ?? 1) > Math.max(1, entries.length))
    yield `${at}.max_values is more than there are options.`;
  if (entries.filter(({ entry }) => entry.default === true).length > Number(max_values ?? 1)) {
    yield `${at} has more options chosen beforehand than may be chosen.`;
  }
  for (const option of entries) {
    yield* checkKeys(option.entry, option.at, ['label', 'value', 'description', 'emoji', 'default']);
    yield* checkText(option.entry, option.at, 'label', 1, 100);
    yield* checkText(option.entry, option.at, 'value', 1, 100);
    yield* checkText(option.entry, option.at, 'description', 0, 100);
  }
}
