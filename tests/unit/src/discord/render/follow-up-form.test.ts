import { ComponentType, InteractionResponseType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { writeCustomId } from '../../../../../src/discord/render/custom-id.ts';
import { followUpForm, QUESTION_FIELD } from '../../../../../src/discord/render/follow-up-form.ts';
import { checkBody } from '../../../../support/discord/check-body.ts';

const CALLBACK = { method: 'POST', path: '/interactions/1/token/callback' };

describe('followUpForm', () => {
  it('is a form as Discord takes it, also from a button with the longest id', () => {
    for (const id of [writeCustomId({ action: 'follow', asker: '11', command: 'when' }), 'x'.repeat(100)])
      expect(checkBody(CALLBACK, { type: InteractionResponseType.Modal, data: followUpForm(id) })).toEqual(
        [],
      );
  });

  it('asks for one question of 1 to 300 characters and brings the id of the button back', () => {
    const form = followUpForm('d1:follow:b:when::0:');
    expect(form.custom_id).toBe('d1:follow:b:when::0:');
    expect(form.components).toHaveLength(1);
    expect(form.components[0]).toMatchObject({
      type: ComponentType.Label,
      component: { custom_id: QUESTION_FIELD, min_length: 1, max_length: 300, required: true },
    });
  });
});
