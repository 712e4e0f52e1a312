/** People press buttons and fill in modals. */

import { type Component, flatten } from './components.ts';
import { type Exchange, follow } from './exchange.ts';
import { COMPONENT, MODAL_SUBMIT } from './interactions.ts';
import type { Message } from './nouns.ts';
import { ANNA } from './people.ts';
import { placeOf, type Scene } from './scene.ts';
import { begin, type Stage } from './stage.ts';
import { channelOf } from './world.ts';

const BUTTON = 2;
const TEXT_INPUT = 4;
const LABEL = 18;

export interface ComponentScenes {
  /**
   * Presses a button of a message as it is now, found by its label or its `custom_id`. A private one is pressed by
   * who sees it, any other by Anna where the scene names nobody.
   *
   * @throws Error where there is no such button to press
   */
  press(message: { readonly id: string }, labelOrCustomId: string, scene?: Scene): Promise<Exchange>;
  /** Fills in the first text input, whatever the text: limits are for the bot to keep as well. */
  submit(
    asked: Pick<Exchange, 'modal' | 'token'>,
    text: string,
    scene?: Pick<Scene, 'locale'>,
  ): Promise<Exchange>;
}

export function createComponentScenes(stage: Stage): ComponentScenes {
  const { world } = stage;

  return {
    async press({ id }, labelOrCustomId, scene = {}) {
      const source = world.messages.get(id);
      if (!source || source.deletedAt !== null)
        throw new Error(`There is no message ${id} to press a button of.`);
      const user = scene.user ?? source.viewer ?? ANNA;
      if (source.viewer && source.viewer !== user) throw new Error(`${user.username} does not see ${id}.`);
      const { custom_id } = findButton(source, labelOrCustomId);
      const place = { ...placeOf(world, { ...scene, user }), channel: channelOf(world, source.channelId) };
      const data = { custom_id, component_type: BUTTON, id: 0 };
      const name = `the button "${labelOrCustomId}"`;
      return follow(begin(stage, { type: COMPONENT, name, place, source, data }), world);
    },

    async submit(asked, text, scene = {}) {
      const { custom_id, components } = await asked.modal();
      const opener = world.interactions.get(asked.token);
      if (!opener) throw new Error('That modal was never opened.');
      const data = { custom_id, components: fillIn(components ?? [], text) };
      const place = { ...placeOf(world, { ...scene, user: opener.user }), channel: opener.channel };
      const happening = {
        type: MODAL_SUBMIT,
        name: `the modal of ${opener.name}`,
        place,
        source: opener.source,
      };
      return follow(begin(stage, { ...happening, data }), world);
    },
  };
}

function findButton({ components }: Message, labelOrCustomId: string): Component {
  const buttons = flatten(components).filter(({ type }) => type === BUTTON);
  const isNamed = ({ label, custom_id }: Component) => [label, custom_id].includes(labelOrCustomId);
  const found = buttons.find(isNamed);
  const labels = buttons.map(({ label }) => `"${label}"`).join(', ');
  if (!found?.custom_id)
    throw new Error(`There is no button "${labelOrCustomId}" to press; there is ${labels}.`);
  if (found.disabled) throw new Error(`The button "${labelOrCustomId}" is disabled.`);
  return found;
}

function fillIn(labels: readonly Component[], text: string): readonly object[] {
  return labels.map(({ id, component: input }, place) => {
    const filled = { id: input?.id ?? 0, custom_id: input?.custom_id, value: place === 0 ? text : '' };
    return { id: id ?? 0, type: LABEL, component: { ...filled, type: TEXT_INPUT } };
  });
}
