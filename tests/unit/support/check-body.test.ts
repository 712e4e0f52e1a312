import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContainerBuilder,
  LabelBuilder,
  MessageFlags,
  MessagePayload,
  type MessagePayloadOption,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { checkBody } from '../../support/discord/check-body.ts';
import {
  button,
  CALLBACK,
  CHANNEL,
  COMMANDS,
  callback,
  container,
  EDIT,
  EDIT_ANSWER,
  FOLLOW_UP,
  link,
  many,
  menuEntry,
  modal,
  option,
  POST,
  plain,
  row,
  SILENT,
  section,
  select,
  slash,
  THREAD,
  text,
  V2,
  withParts,
  withRow,
} from './sound-bodies.ts';

const ANSWER = { flags: V2, components: [container(text(), section())], ...SILENT };
const THUMBNAIL = { type: 11, media: { url: 'attachment://map.png' }, description: 'A map' };
const GALLERY = { type: 12, items: [{ media: { url: 'https://a.test/map.png' } }] };

describe('checkBody', () => {
  it.each([
    ['a regular message', POST, plain()],
    ['a reply', POST, plain({ message_reference: { message_id: '3', fail_if_not_exists: false } })],
    ['buttons under a text', POST, withRow(button(), link())],
    ['a select under a text', POST, withRow(select({ placeholder: 'Which?', max_values: 1 }))],
    [
      'an answer of the newer components',
      POST,
      withParts([container(text(), section(), row(button({ custom_id: 'd1:b' })))]),
    ],
    [
      'pictures',
      POST,
      withParts([section({ accessory: THUMBNAIL }), GALLERY, { type: 14, spacing: 2, divider: true }]),
    ],
    ['a button with an emoji alone', POST, withRow(button({ label: undefined, emoji: { name: '🗄️' } }))],
    [
      'an embed',
      POST,
      plain({ content: '', embeds: [{ title: 'Late', fields: [{ name: 'a', value: 'b' }] }] }),
    ],
    ['an edit', EDIT, { content: 'b', ...SILENT }],
    ['an edit that takes the buttons away', EDIT, { components: [], ...SILENT }],
    ['an edit towards the newer components', EDIT_ANSWER, { ...ANSWER, content: null }],
    ['an edit by id', { method: 'PATCH', path: '/webhooks/1/token/messages/2' }, ANSWER],
    ['an edit with an encoded sign', { method: 'PATCH', path: '/webhooks/1/t/messages/%40original' }, ANSWER],
    ['a follow-up', FOLLOW_UP, { ...ANSWER, flags: V2 | MessageFlags.Ephemeral }],
    ['a direct answer', CALLBACK, callback(4, ANSWER)],
    ['a private answer', CALLBACK, callback(4, { content: 'a', flags: 64, ...SILENT })],
    ['a deferred answer', CALLBACK, callback(5)],
    ['a deferred answer in private', CALLBACK, callback(5, { flags: 64 })],
    ['a deferred update', CALLBACK, callback(6)],
    ['an update', CALLBACK, callback(7, ANSWER)],
    ['suggestions', CALLBACK, callback(8, { choices: [{ name: 'Rostov', value: 'Rostov' }] })],
    ['no suggestions', CALLBACK, callback(8, { choices: [] })],
    ['a modal', CALLBACK, modal()],
    ['a thread', THREAD, { name: 'Ferries', auto_archive_duration: 1440, type: 11 }],
    ['a thread that is opened again', CHANNEL, { archived: false }],
    ['commands', COMMANDS, [slash(), menuEntry(), menuEntry({ name: 'Check', description: '' })]],
    ['commands of one server', { method: 'PUT', path: '/applications/1/guilds/2/commands' }, [slash()]],
    ['a command for operators', COMMANDS, [slash({ name: 'reload', default_member_permissions: '0' })]],
    ['no commands', COMMANDS, []],
    [
      'a command in several languages',
      COMMANDS,
      [
        slash({
          name_localizations: { de: 'wann', uk: 'коли' },
          options: [option({ choices: [{ name: 'a', value: 'b' }] })],
        }),
      ],
    ],
    ['no body where none is due', { method: 'POST', path: '/channels/1/typing' }, undefined],
    ['no body of a read', { method: 'GET', path: '/gateway/bot' }, undefined],
  ])('finds nothing wrong with %s', (_name, operation, body) => {
    expect(checkBody(operation, body)).toEqual([]);
  });

  it('finds nothing wrong with what discord.js makes of a message', () => {
    const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder().setCustomId('d1:context').setLabel('Context').setStyle(ButtonStyle.Secondary),
    );
    const container = new ContainerBuilder()
      .addTextDisplayComponents((display) => display.setContent('### Late'))
      .addSectionComponents((section) =>
        section
          .addTextDisplayComponents((display) => display.setContent('a'))
          .setButtonAccessory((button) =>
            button.setURL('https://a.test').setLabel('Source').setStyle(ButtonStyle.Link),
          ),
      )
      .addSeparatorComponents((separator) => separator)
      .addActionRowComponents(row);
    const body = payload({ components: [container], flags: MessageFlags.IsComponentsV2 });
    expect(checkBody(POST, body)).toEqual([]);
    expect(checkBody(CALLBACK, callback(4, body))).toEqual([]);
    expect(checkBody(EDIT_ANSWER, body)).toEqual([]);
    expect(checkBody(EDIT, payload({ content: 'a', components: [row] }))).toEqual([]);
  });

  it('finds nothing wrong with what discord.js makes of a modal', () => {
    const input = new TextInputBuilder()
      .setCustomId('q')
      .setStyle(TextInputStyle.Paragraph)
      .setMaxLength(300);
    const built = new ModalBuilder()
      .setCustomId('d1:ask')
      .setTitle('Ask a follow-up')
      .addLabelComponents(new LabelBuilder().setLabel('Your question').setTextInputComponent(input));
    expect(checkBody(CALLBACK, callback(9, built.toJSON()))).toEqual([]);
  });

  it('names what is wrong once, and where', () => {
    const body = withParts([container(text(), row(button({ label: 'x'.repeat(81) })))]);
    expect(checkBody(POST, body)[0]).toBe(
      'components[0].components[1].components[0].label has 81 characters; at most 80 are allowed.',
    );
  });

  it.each([
    [
      'a body for an operation that takes none',
      { method: 'POST', path: '/channels/1/typing' },
      {},
      'takes no body',
    ],
    ['a body for an operation of others', { method: 'POST', path: '/guilds/1/bans' }, {}, 'takes no body'],
    ['no body for an operation that needs one', POST, undefined, 'needs a body'],
    ['a list in place of a message', POST, [], 'shows nothing'],
    ['null in place of a message', POST, null, 'shows nothing'],
    ['a message in place of commands', COMMANDS, plain(), 'not a list'],
    ['a thread with a blank name', THREAD, { name: '   ' }, 'name is blank'],
    ['a thread with a name of 101 characters', THREAD, { name: 'x'.repeat(101) }, 'has 101 characters'],
    ['a thread without a name', THREAD, {}, 'name is missing'],
    [
      'a thread that is archived after 90 minutes',
      THREAD,
      { name: 'a', auto_archive_duration: 90 },
      'one of 60, 1440',
    ],
    ['a thread with a message in it', THREAD, { name: 'a', message: {} }, 'message is not a key'],
    ['a thread that is given a blank name', CHANNEL, { name: '' }, 'name is blank'],
    ['a channel that is given a topic', CHANNEL, { topic: 'a' }, 'topic is not a key'],
    ['a callback of type 1', CALLBACK, callback(1), 'no callback of a bot'],
    ['a callback of no type', CALLBACK, { data: plain() }, 'no callback of a bot'],
    ['an answer without data', CALLBACK, callback(4), 'data is missing'],
    ['a modal without data', CALLBACK, callback(9), 'data is missing'],
    ['a callback with a stray key', CALLBACK, { type: 6, flags: 64 }, 'flags is not a key'],
    ['a deferred answer with a text', CALLBACK, callback(5, { content: 'a' }), 'data.content is not a key'],
    ['a deferred answer with the V2 flag', CALLBACK, callback(5, { flags: V2 }), 'sets 32768'],
    ['a deferred update with flags', CALLBACK, callback(6, { flags: 64 }), 'does not go with type 6'],
    [
      'an update that turns private',
      CALLBACK,
      callback(7, { content: 'a', flags: 64, ...SILENT }),
      'sets 64',
    ],
    [
      '26 suggestions',
      CALLBACK,
      callback(8, { choices: many(26, (at) => ({ name: `${at}`, value: 'a' })) }),
      '26 entries',
    ],
    [
      'a suggestion of 101 characters',
      CALLBACK,
      callback(8, { choices: [{ name: 'a', value: 'x'.repeat(101) }] }),
      '101',
    ],
    [
      'a suggestion without a name',
      CALLBACK,
      callback(8, { choices: [{ name: '', value: 'a' }] }),
      'name is blank',
    ],
    [
      'suggestions that are called otherwise',
      CALLBACK,
      callback(8, { options: [] }),
      'data.choices is missing',
    ],
  ])('objects to %s', (_name, operation, body, sentence) => {
    expect(checkBody(operation, body).join('\n')).toContain(sentence);
  });
});

function payload(options: MessagePayloadOption): unknown {
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [], repliedUser: false },
    enforceNonce: true,
  });
  return MessagePayload.create({ client } as never, options).resolveBody().body;
}
