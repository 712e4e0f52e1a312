/** The kinds of components: what each is called, which keys it has, what it holds. */

export interface PartKind {
  readonly name: string;
  readonly keys: readonly string[];
  /** The types that may stand in `components`. */
  readonly holds?: readonly number[];
}

export const ROW = 1;
export const BUTTON = 2;
export const STRING_SELECT = 3;
export const TEXT_INPUT = 4;
export const SECTION = 9;
export const TEXT = 10;
export const THUMBNAIL = 11;
export const GALLERY = 12;
export const FILE = 13;
export const SEPARATOR = 14;
export const CONTAINER = 17;
export const LABEL = 18;

/** Of users, roles, both, channels. */
const ENTITY_SELECTS = [5, 6, 7, 8];
export const SELECTS = [STRING_SELECT, ...ENTITY_SELECTS];

/** What stands by itself in a message with the flag for the newer components. */
export const BLOCKS = [ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR, CONTAINER];

/** What a Label may label: besides inputs and selects, an upload and boxes to tick. */
export const LABELLED = [TEXT_INPUT, ...SELECTS, 19, 21, 22, 23];

const CHOOSING = ['custom_id', 'placeholder', 'min_values', 'max_values', 'disabled', 'required'];

const KINDS: Readonly<Record<number, PartKind>> = {
  [ROW]: { name: 'action row', keys: ['components'], holds: [BUTTON, ...SELECTS] },
  [BUTTON]: {
    name: 'button',
    keys: ['custom_id', 'style', 'label', 'disabled', 'url', 'sku_id', 'emoji'],
  },
  [STRING_SELECT]: { name: 'select', keys: [...CHOOSING, 'options'] },
  [TEXT_INPUT]: {
    name: 'text input',
    keys: ['custom_id', 'style', 'value', 'placeholder', 'required', 'min_length', 'max_length'],
  },
  5: { name: 'user select', keys: [...CHOOSING, 'default_values'] },
  6: { name: 'role select', keys: [...CHOOSING, 'default_values'] },
  7: { name: 'mentionable select', keys: [...CHOOSING, 'default_values'] },
  8: { name: 'channel select', keys: [...CHOOSING, 'default_values', 'channel_types'] },
  [SECTION]: { name: 'section', keys: ['components', 'accessory'], holds: [TEXT] },
  [TEXT]: { name: 'text display', keys: ['content'] },
  [THUMBNAIL]: { name: 'thumbnail', keys: ['media', 'description', 'spoiler'] },
  [GALLERY]: { name: 'media gallery', keys: ['items'] },
  [FILE]: { name: 'file', keys: ['file', 'spoiler'] },
  [SEPARATOR]: { name: 'separator', keys: ['spacing', 'divider'] },
  [CONTAINER]: {
    name: 'container',
    keys: ['components', 'accent_color', 'spoiler'],
    holds: BLOCKS.filter((type) => type !== CONTAINER),
  },
  [LABEL]: { name: 'label', keys: ['label', 'description', 'component'] },
  19: { name: 'file upload', keys: ['custom_id', 'min_values', 'max_values', 'required'] },
  21: { name: 'radio group', keys: ['custom_id', 'options', 'required'] },
  22: { name: 'checkbox group', keys: ['custom_id', 'options', 'min_values', 'max_values', 'required'] },
  23: { name: 'checkbox', keys: ['custom_id', 'default'] },
};

/** The kind of a component, or null where Discord has no such type. */
export function kindOf(type: unknown): PartKind | null {
  return (typeof type === 'number' && KINDS[type]) || null;
}

/** "a button", "an action row", "a component of type 99". */
export function nameOf(type: unknown): string {
  const name = kindOf(type)?.name ?? `component of type ${JSON.stringify(type)}`;
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`;
}
