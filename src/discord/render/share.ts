import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord.js';
import { toSafeLine } from '../../safe-text.ts';
import { readCustomId, writeCustomId } from './custom-id.ts';
import { escapeWithin } from './shorten.ts';

type Message = readonly APIMessageTopLevelComponent[];

/** Whoever shares an answer, and is its asker from then on. */
export interface Sharer {
  /** Their id. */
  readonly sharer: string;
  /** As the others see it. */
  readonly name: string;
}

const MAX_NAME_CHARACTERS = 80;

/** A private answer as everyone may see it, with the name of whoever shared it. */
export function shareAnswer(components: Message, { sharer, name }: Sharer): Message {
  const line = `-# shared by ${escapeWithin(toSafeLine(name), MAX_NAME_CHARACTERS)}`;
  return withoutShare(components).map((one) => {
    if (one.type !== ComponentType.Container) return giveTo(sharer, one);
    const inside = one.components.map((inner) => giveTo(sharer, inner));
    return { ...one, components: [...inside, { type: ComponentType.TextDisplay, content: line }] };
  });
}

/** A private answer once it is shared: it cannot be shared again. */
export function withoutShare(components: Message): Message {
  return components.flatMap((one): Message => {
    if (one.type !== ComponentType.ActionRow) return [one];
    const left = one.components.filter(
      (button) => !('custom_id' in button) || readCustomId(button.custom_id)?.action !== 'share',
    );
    return left.length > 0 ? [{ ...one, components: left }] : [];
  });
}

/** The same with buttons that act for somebody else. */
function giveTo<C extends APIComponentInContainer | APIMessageTopLevelComponent>(
  asker: string,
  component: C,
): C {
  if (component.type === ComponentType.ActionRow) {
    return {
      ...component,
      components: component.components.map((one) =>
        one.type === ComponentType.Button ? giveButtonTo(asker, one) : one,
      ),
    };
  }
  if (component.type === ComponentType.Section && component.accessory.type === ComponentType.Button)
    return { ...component, accessory: giveButtonTo(asker, component.accessory) };
  return component;
}

function giveButtonTo(asker: string, button: APIButtonComponent): APIButtonComponent {
  if (!('custom_id' in button)) return button;
  const control = readCustomId(button.custom_id);
  return control === null ? button : { ...button, custom_id: writeCustomId({ ...control, asker }) };
}
