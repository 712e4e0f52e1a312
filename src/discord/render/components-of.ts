import type { APIMessageTopLevelComponent, Message } from 'discord.js';

/** The components of a message as Discord describes them. */
export function componentsOf({
  components,
}: Pick<Message, 'components'>): readonly APIMessageTopLevelComponent[] {
  return components.map((component) => component.toJSON() as APIMessageTopLevelComponent);
}
