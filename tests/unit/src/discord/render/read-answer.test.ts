import { ButtonStyle, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../../../../commands/say.ts';
import { toShownText } from '../../../../../src/discord/render/escape.ts';
import { readAnswer } from '../../../../../src/discord/render/read-answer.ts';
import { renderReply } from '../../../../../src/discord/render/render-reply.ts';
import { buildFindings, buildQuotation, buildReply } from '../../hand-built.ts';

const options = { asker: '1234567890123456789', isPrivate: false, keyOf: () => 'abcdefgh123456' };

describe('readAnswer', () => {
  it('reads back the heading, the command and the asker', () => {
    const reply = buildReply({
      heading: ['When', 'ferry · tide', 'after 2019-05-01'],
      command: 'when',
      blocks: [buildQuotation()],
      findings: buildFindings('ferry'),
    });
    expect(readAnswer(renderReply(reply, options))).toEqual({
      command: 'when',
      heading: ['When', 'ferry · tide', 'after 2019-05-01'],
      asker: options.asker,
    });
  });

  it('reads what Discord adds to a message as if it were not there', () => {
    const sent = renderReply(buildReply({ heading: ['Corpus'], command: 'corpus' }), options);
    const returned = sent.map((component, at) => ({ ...component, id: at + 1 }));
    expect(readAnswer(returned)).toMatchObject({ command: 'corpus', heading: ['Corpus'] });
  });

  it('gives back any heading that is not cut, with its whitespace closed up', () => {
    const character = fc.constantFrom(...'ab ·…\\*_#:.-\n“é', '😀', ' · ', '\\·', ' …');
    const part = fc.oneof(
      fc.array(character).map((all) => all.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (heading) => {
        const closed = heading
          .map((one) => toShownText(one).replace(/\s+/g, ' ').trim())
          .filter((one) => one !== '');
        const read = readAnswer(renderReply(buildReply({ heading, command: 'ask' }), options));
        expect(read?.heading ?? []).toEqual(closed);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a heading that was cut', buildReply({ heading: ['When', 'ferry '.repeat(400)], command: 'when' })],
    ['an answer that no command gives anew', buildReply({ heading: ['Context'], command: null })],
    ['a sentence to the asker', say('One moment.')],
    [
      'a quotation without a heading',
      buildReply({ blocks: [buildQuotation({ text: '### When' })], command: 'ask' }),
    ],
  ])('does not read %s', (_name, reply) => {
    expect(readAnswer(renderReply(reply, options))).toBeNull();
  });

  it('does not read what is not ours', () => {
    expect(readAnswer([])).toBeNull();
    expect(readAnswer([{ type: ComponentType.TextDisplay, content: '### When · ferry' }])).toBeNull();
    const button = {
      type: ComponentType.Button,
      style: ButtonStyle.Primary,
      label: 'x',
      custom_id: 'theirs',
    } as const;
    expect(
      readAnswer([
        {
          type: ComponentType.Container,
          components: [{ type: ComponentType.TextDisplay, content: '### When' }],
        },
        { type: ComponentType.ActionRow, components: [button] },
      ]),
    ).toBeNull();
  });
});
