import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';

/** The field of the form that holds the question. */
export const QUESTION_FIELD = 'question';

const MAX_CHARS = 300;

/**
 * What "Ask a follow-up" opens.
 *
 * @param customId - of the button, which the filled form brings back
 */
export function followUpForm(customId: string): APIModalInteractionResponseCallbackData {
  return {
    title: 'Ask a follow-up',
    custom_id: customId,
    components: [
      {
        type: ComponentType.Label,
        label: 'Your question',
        description: 'It may build on the answer: “and when?”, “what about Putin?”',
        component: {
          type: ComponentType.TextInput,
          custom_id: QUESTION_FIELD,
          style: TextInputStyle.Paragraph,
          min_length: 1,
          max_length: MAX_CHARS,
          required: true,
        },
      },
    ],
  };
}
