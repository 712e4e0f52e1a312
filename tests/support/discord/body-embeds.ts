/** Rules for embeds. */
import {
  checkAddress,
  checkCount,
  checkKeys,
  checkNumber,
  checkText,
  entriesOf,
  type Faults,
  type Fields,
  fieldsOf,
  isAbsent,
  textOf,
} from './body-fields.ts';

const KEYS = 'type title description url timestamp color footer image thumbnail author fields'.split(' ');
const ADDRESS_SCHEMES = ['https', 'http'];
const MEDIA_SCHEMES = [...ADDRESS_SCHEMES, 'attachment'];

export function* checkEmbeds(value: unknown, path: string): Faults {
  const embeds = entriesOf(value, path);
  const sum = embeds.reduce((total, { entry }) => total + countCharacters(entry), 0);
  if (sum > 6000) yield `${path} have ${sum} characters together; at most 6000 are allowed.`;
  yield* checkCount(value, path, 0, 10);
  for (const { at, entry } of embeds) yield* checkEmbed(entry, at);
}

function countCharacters({ title, description, footer, author, fields }: Fields): number {
  const rows = entriesOf(fields, '').flatMap(({ entry }) => [entry.name, entry.value]);
  const texts = [title, description, fieldsOf(footer).text, fieldsOf(author).name, ...rows];
  return texts.reduce<number>((total, text) => total + textOf(text).length, 0);
}

function* checkEmbed(embed: Fields, at: string): Faults {
  yield* checkKeys(embed, at, KEYS);
  if (Object.keys(embed).every((key) => ['type', 'color'].includes(key))) yield `${at} is empty.`;
  yield* checkText(embed, at, 'title', 0, 256);
  yield* checkText(embed, at, 'description', 0, 4096);
  yield* checkNumber(embed, at, 'color', 0, 0xffffff);
  yield* checkAddresses(embed, at);
  yield* checkNamed(embed, at);
  yield* checkRows(embed, at);
}

function* checkAddresses(embed: Fields, at: string): Faults {
  if (!isAbsent(embed.url)) yield* checkAddress(embed, at, 'url', 2048, ADDRESS_SCHEMES);
  for (const key of ['image', 'thumbnail']) {
    if (!isAbsent(embed[key])) {
      yield* checkAddress(fieldsOf(embed[key]), `${at}.${key}`, 'url', 2048, MEDIA_SCHEMES);
    }
  }
}

function* checkNamed({ footer, author }: Fields, at: string): Faults {
  if (!isAbsent(footer)) yield* checkText(fieldsOf(footer), `${at}.footer`, 'text', 1, 2048);
  if (!isAbsent(author)) yield* checkText(fieldsOf(author), `${at}.author`, 'name', 1, 256);
}

function* checkRows({ fields }: Fields, at: string): Faults {
  yield* checkCount(fields, `${at}.fields`, 0, 25);
  for (const row of entriesOf(fields, `${at}.fields`)) {
    yield* checkKeys(row.entry, row.at, ['name', 'value', 'inline']);
    yield* checkText(row.entry, row.at, 'name', 1, 256);
    yield* checkText(row.entry, row.at, 'value', 1, 1024);
  }
}
