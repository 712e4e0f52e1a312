import { beforeEach, describe, expect, it } from 'vitest';
import { checkBody } from '../../support/discord/check-body.ts';
import { checkByDescription, HAS_OFFICIAL_DESCRIPTION } from '../../support/discord/official-description.ts';
import {
  button,
  CALLBACK,
  COMMANDS,
  callback,
  container,
  EDIT_ANSWER,
  option,
  POST,
  plain,
  row,
  SILENT,
  section,
  slash,
  THREAD,
  text,
  withParts,
  withRow,
} from './sound-bodies.ts';

describe('the official description', () => {
  beforeEach(({ skip }) => {
    skip(!HAS_OFFICIAL_DESCRIPTION, 'the official description does not lie beside this repository');
  });

  it.each([
    ['a word for a truth value', POST, plain({ tts: 'no' }), 'tts must be boolean'],
    ['a reply to nothing', POST, plain({ message_reference: {} }), "required property 'message_id'"],
    [
      'a reply to what is no id',
      POST,
      plain({ message_reference: { message_id: 'last' } }),
      'message_id must match',
    ],
    [
      'a button that is disabled by a word',
      POST,
      withRow(button({ disabled: 'yes' })),
      'disabled must be boolean',
    ],
    ['an emoji without a name', POST, withRow(button({ emoji: { id: '1' } })), "required property 'name'"],
    ['a negative id', POST, withParts([{ ...text(), id: -1 }]), 'id must be >= 0'],
    [
      'a spoiler that is a number',
      POST,
      withParts([{ ...container(text()), spoiler: 1 }]),
      'spoiler must be boolean',
    ],
    [
      'a day that is none',
      POST,
      plain({ embeds: [{ title: 'a', timestamp: 'today' }] }),
      'match format "date-time"',
    ],
    [
      'components that are no list',
      EDIT_ANSWER,
      { content: 'a', components: {}, ...SILENT },
      'components must be array',
    ],
    ['an archive time in words', THREAD, { name: 'a', auto_archive_duration: '1440' }, 'must be integer'],
    [
      'a command for grown-ups in words',
      COMMANDS,
      [slash({ options: [option({ required: 'yes' })] })],
      'must be boolean',
    ],
  ])('objects to %s', (_name, operation, body, sentence) => {
    expect(checkBody(operation, body).join('\n')).toContain(sentence);
  });

  it('speaks of the one kind that a component is of', () => {
    const body = withParts([container(section({ components: [{ type: 10 }] }), row(button()))]);
    expect(checkByDescription('POST /channels/1/messages', body)).toEqual([
      'components.0.components.0.components.0 must have required property \'content\' by the official description ({"missingProperty":"content"}).',
    ]);
  });

  it('speaks of the one kind that a callback is of', () => {
    const body = callback(4, { content: 'x'.repeat(2001), ...SILENT });
    expect(checkByDescription(`POST ${CALLBACK.path}`, body)).toEqual([
      'data.content must NOT have more than 2000 characters by the official description ({"limit":2000}).',
    ]);
  });

  it('takes permissions in digits, as discord.js sends them', () => {
    const commands = [slash({ default_member_permissions: '8' })];
    expect(checkByDescription(`PUT ${COMMANDS.path}`, commands)).toEqual([]);
  });

  it('throws at an operation that Discord does not have', () => {
    expect(() => checkByDescription('PUT /ferries', {})).toThrow('PUT /ferries');
  });
});

describe.runIf(!HAS_OFFICIAL_DESCRIPTION)('without the official description', () => {
  it('leaves the check to our own rules', () => {
    expect(checkByDescription('POST /channels/1/messages', { content: 5 })).toEqual([]);
  });
});
