import { describe, expect, it } from 'vitest';
import { checkBody } from '../../support/discord/check-body.ts';
import {
  button,
  container,
  link,
  many,
  POST,
  plain,
  row,
  section,
  select,
  text,
  withParts,
  withRow,
} from './sound-bodies.ts';

const THREE_SECTIONS = many(3, (at) =>
  section({ components: [text(), text(), text()], accessory: button({ custom_id: `${at}` }) }),
);

describe('the rules for components', () => {
  it.each([
    [
      '41 components with the nested ones',
      withParts([container(...many(40, () => text('a')))]),
      'holds 41 components',
    ],
    [
      '41 components with the accessories',
      withParts([...THREE_SECTIONS, ...many(26, () => text('a'))]),
      'holds 41 components',
    ],
    ['4,001 characters in one text display', withParts([text('x'.repeat(4001))]), 'at most 4000'],
    [
      '4,001 characters over all text displays',
      withParts([text('x'.repeat(4000)), container(text('x'))]),
      '4001 characters together',
    ],
    ['an empty text display', withParts([text('')]), 'content is blank'],
    ['a blank text display', withParts([text(' \n')]), 'content is blank'],
    ['a text display without content', withParts([{ type: 10 }]), 'content is missing'],
    [
      'a misspelt key of a text display',
      withParts([{ ...text(), text: 'a' }]),
      'components[0].text is not a key',
    ],
    ['a type that Discord does not have', withParts([text(), { type: 99 }]), 'component of type 99'],
    ['a component without a type', withParts([{ content: 'a' }]), 'component of type undefined'],
    ['a component that is no object', withParts(['a']), 'component of type undefined'],
    [
      'a container in a container',
      withParts([container(container(text()))]),
      'is a container; a container cannot hold it',
    ],
    ['an empty container', withParts([container()]), 'at least 1'],
    [
      'a colour out of range',
      withParts([{ ...container(text()), accent_color: 0x1000000 }]),
      'an integer from 0 to 16777215',
    ],
    ['a button without a row', withParts([button()]), 'is a button; the message cannot hold it'],
    ['a button in a container', withParts([container(button())]), 'is a button; a container cannot hold it'],
    [
      'a section without an accessory',
      withParts([section({ accessory: undefined })]),
      'accessory is missing',
    ],
    ['a section with a select', withParts([section({ accessory: select() })]), 'is a select'],
    ['a section without a text', withParts([section({ components: [] })]), 'at least 1'],
    [
      'a section with four texts',
      withParts([section({ components: many(4, () => text('a')) })]),
      'at most 3',
    ],
    [
      'a section with a button for a text',
      withParts([section({ components: [button({ custom_id: 'b' })] })]),
      'a section cannot hold it',
    ],
    ['an empty row', withRow(), 'at least 1'],
    ['six buttons in a row', withRow(...many(6, (at) => button({ custom_id: `${at}` }))), 'at most 5'],
    ['a text in a row', withRow(text()), 'an action row cannot hold it'],
    ['a text input in a message', withRow({ type: 4, custom_id: 'a', style: 1 }), 'is a text input'],
    ['a label in a message', withParts([{ type: 18, label: 'a', component: select() }]), 'is a label'],
    ['a label of 81 characters', withRow(button({ label: 'x'.repeat(81) })), 'at most 80'],
    ['a button without label and emoji', withRow(button({ label: undefined })), 'neither label nor emoji'],
    ['a button with a blank label', withRow(button({ label: ' ' })), 'label is blank'],
    ['a button without a custom_id', withRow(button({ custom_id: undefined })), 'custom_id is missing'],
    ['an empty custom_id', withRow(button({ custom_id: '' })), 'custom_id is blank'],
    ['a custom_id of 101 characters', withRow(button({ custom_id: 'x'.repeat(101) })), 'at most 100'],
    ['two of a custom_id', withRow(button(), button()), '"d1:context" stands there more than once'],
    [
      'two of a custom_id, one an accessory',
      withParts([section(), row(button())]),
      'stands there more than once',
    ],
    [
      'two of an id',
      withParts([
        { ...text(), id: 7 },
        { ...text(), id: 7 },
      ]),
      'The id 7',
    ],
    ['a button without a style', withRow(button({ style: undefined })), 'style is missing'],
    ['a button of style 9', withRow(button({ style: 9 })), 'an integer from 1 to 5'],
    [
      'a button with custom_id and address',
      withRow(button({ url: 'https://a.test' })),
      'url does not go with style 2',
    ],
    ['a link with a custom_id', withRow(link({ custom_id: 'a' })), 'custom_id does not go with style 5'],
    ['a link without an address', withRow(link({ url: undefined })), 'url is missing'],
    ['a link of 513 characters', withRow(link({ url: `https://a.test/${'x'.repeat(498)}` })), 'at most 512'],
    ['a link to a script', withRow(link({ url: 'javascript:alert(1)' })), 'no address of https, http'],
    ['a link to nowhere', withRow(link({ url: 'https://' })), 'no address of https, http'],
    ['a misspelt key of a button', withRow(button({ customId: 'a' })), 'customId is not a key'],
    ['a misspelt key of an emoji', withRow(button({ emoji: { nam: 'a' } })), 'emoji.nam is not a key'],
    ['a select beside a button', withRow(select(), button()), 'needs a row of its own'],
    ['a select without options', withRow(select({ options: [] })), 'at least 1'],
    [
      '26 options',
      withRow(select({ options: many(26, (at) => ({ label: 'a', value: `${at}` })) })),
      'at most 25',
    ],
    [
      'two options of a value',
      withRow(select({ options: many(2, () => ({ label: 'a', value: 'b' })) })),
      'The value "b"',
    ],
    [
      'an option of 101 characters',
      withRow(select({ options: [{ label: 'x'.repeat(101), value: 'b' }] })),
      'at most 100',
    ],
    ['more to choose than there is', withRow(select({ max_values: 2 })), 'more than there are options'],
    ['more to be chosen than may be', withRow(select({ min_values: 2 })), 'more values than it allows'],
    ['a placeholder of 151 characters', withRow(select({ placeholder: 'x'.repeat(151) })), 'at most 150'],
    [
      'a gallery of eleven',
      withParts([{ type: 12, items: many(11, () => ({ media: { url: 'https://a.test' } })) }]),
      'at most 10',
    ],
    [
      'a picture from a disk',
      withParts([{ type: 12, items: [{ media: { url: 'file:///a.png' } }] }]),
      'no address of https, http, attachment',
    ],
    [
      'a file from the web',
      withParts([{ type: 13, file: { url: 'https://a.test' } }]),
      'no address of attachment',
    ],
    ['a separator of size 3', withParts([text(), { type: 14, spacing: 3 }]), 'an integer from 1 to 2'],
    [
      'a text display without the V2 flag',
      plain({ components: [text()] }),
      'a message without the V2 flag cannot hold it',
    ],
  ])('object to %s', (_name, body, sentence) => {
    expect(checkBody(POST, body).join('\n')).toContain(sentence);
  });
});
