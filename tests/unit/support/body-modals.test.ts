import { describe, expect, it } from 'vitest';
import { checkBody } from '../../support/discord/check-body.ts';
import { button, CALLBACK, label, many, modal, row, select, text } from './sound-bodies.ts';

describe('the rules for modals', () => {
  it.each([
    ['one input', modal()],
    [
      'a text and a select',
      modal({ components: [text(), label({ component: select(), description: 'One' })] }),
    ],
    [
      'an input with a value',
      modal({ components: [label({}, { value: 'abc', min_length: 1, placeholder: 'a' })] }),
    ],
    ['a box to tick', modal({ components: [label({ component: { type: 23, custom_id: 'public' } })] })],
  ])('let %s pass', (_name, body) => {
    expect(checkBody(CALLBACK, body)).toEqual([]);
  });

  it.each([
    ['a title of 46 characters', modal({ title: 'x'.repeat(46) }), 'at most 45'],
    ['a blank title', modal({ title: ' ' }), 'data.title is blank'],
    ['no custom_id', modal({ custom_id: undefined }), 'data.custom_id is missing'],
    ['a custom_id of 101 characters', modal({ custom_id: 'x'.repeat(101) }), 'at most 100'],
    ['no components', modal({ components: [] }), 'at least 1'],
    [
      'six components',
      modal({ components: many(6, (at) => label({}, { custom_id: `${at}` })) }),
      'at most 5',
    ],
    [
      'a text input in a row',
      modal({ components: [row({ type: 4, custom_id: 'a', style: 1 })] }),
      'a modal cannot hold it',
    ],
    ['a button', modal({ components: [label({ component: button() })] }), 'a label cannot hold it'],
    ['a label of 46 characters', modal({ components: [label({ label: 'x'.repeat(46) })] }), 'at most 45'],
    ['a label without words', modal({ components: [label({ label: undefined })] }), 'label is missing'],
    ['a label of nothing', modal({ components: [label({ component: undefined })] }), 'component is missing'],
    [
      'a description of 101 characters',
      modal({ components: [label({ description: 'x'.repeat(101) })] }),
      'at most 100',
    ],
    [
      'an input with a label of its own',
      modal({ components: [label({}, { label: 'a' })] }),
      'component.label is not a key',
    ],
    [
      'an input without a custom_id',
      modal({ components: [label({}, { custom_id: undefined })] }),
      'custom_id is missing',
    ],
    [
      'an input without a style',
      modal({ components: [label({}, { style: undefined })] }),
      'style is missing',
    ],
    ['an input of style 3', modal({ components: [label({}, { style: 3 })] }), 'an integer from 1 to 2'],
    [
      'an input of 4,001 characters',
      modal({ components: [label({}, { max_length: 4001 })] }),
      'from 1 to 4000',
    ],
    [
      'an input with too long a value',
      modal({ components: [label({}, { value: 'x'.repeat(301) })] }),
      'at most 300',
    ],
    [
      'an input with too short a value',
      modal({ components: [label({}, { value: 'x', min_length: 2 })] }),
      'shorter than min_length',
    ],
    [
      'an input that nothing fits',
      modal({ components: [label({}, { min_length: 301 })] }),
      'more than max_length',
    ],
    [
      'a placeholder of 101 characters',
      modal({ components: [label({}, { placeholder: 'x'.repeat(101) })] }),
      'at most 100',
    ],
    [
      'two of a custom_id',
      modal({ components: [label(), label()] }),
      '"question" stands there more than once',
    ],
    ['a misspelt key', modal({ customId: 'a' }), 'data.customId is not a key'],
  ])('object to %s', (_name, body, sentence) => {
    expect(checkBody(CALLBACK, body).join('\n')).toContain(sentence);
  });
});
