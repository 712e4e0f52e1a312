import { describe, expect, it } from 'vitest';
import { formOffer } from '../../../../../src/discord/answer/form-offer.ts';
import { toBody } from '../../../../../src/discord/answer/letter.ts';
import { readCustomId } from '../../../../../src/discord/render/custom-id.ts';
import { countMessage, listComponents } from '../../../../../src/discord/render/limits.ts';
import { readAnswer } from '../../../../../src/discord/render/read-answer.ts';
import { checkBody } from '../../../../support/discord/check-body.ts';

const LONGEST_ID = '18446744073709551615';
const POST = { method: 'POST', path: '/channels/1/messages' };

describe('formOffer', () => {
  it.each([
    [false, /^I see no words in that message\./],
    [true, /^Answers are private here\. .*only you will see/],
  ])('says why a form is needed, with answers private: %s', (isPrivate, words) => {
    const { components } = formOffer(LONGEST_ID, isPrivate);
    expect(listComponents(components)[0]?.content).toMatch(words);
  });

  it('is one sentence or two, a button that opens the form for whoever asked, and one that removes it', () => {
    const { components } = formOffer(LONGEST_ID, false);
    expect(countMessage(components).components).toBe(4);
    const controls = listComponents(components).flatMap(({ custom_id }) =>
      custom_id === undefined ? [] : readCustomId(custom_id),
    );
    const rest = { asker: LONGEST_ID, command: '', article: '', span: null, page: 0, request: '' };
    expect(controls).toEqual([
      { action: 'follow', ...rest },
      { action: 'dismiss', ...rest },
    ]);
  });

  it('can be posted, and is not taken for an answer', () => {
    for (const isPrivate of [true, false]) {
      const letter = formOffer(LONGEST_ID, isPrivate);
      expect(letter).toMatchObject({ isPrivate: false, isAside: true });
      const silent = {
        allowed_mentions: { parse: [], replied_user: false },
        nonce: '1',
        enforce_nonce: true,
      };
      const { components, flags } = toBody(letter);
      expect(
        checkBody(POST, { components, flags: flags.reduce((sum, flag) => sum | flag, 0), ...silent }),
      ).toEqual([]);
      expect(readAnswer(letter.components)).toBeNull();
    }
  });
});
