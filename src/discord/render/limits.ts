/** How much a message of Discord's may hold, and how it is counted. */
import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';

/** Over all text displays, in UTF-16 code units of their markdown. Discord takes 4,000. */
export const MAX_CHARACTERS = 3_800;
/** Nested ones included. Discord takes 40. */
export const MAX_COMPONENTS = 30;
/** Of a button: of the 80 that Discord takes it shows no more. */
export const MAX_LABEL_CHARACTERS = 38;

/** A component with whatever stands in it. */
export interface AnyComponent {
  readonly type: ComponentType;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly components?: readonly AnyComponent[];
  readonly accessory?: AnyComponent;
}

/** What Discord counts of a message. */
export function countMessage(components: readonly APIMessageTopLevelComponent[]): {
  readonly characters: number;
  readonly components: number;
} {
  const all = listComponents(components);
  return { characters: all.reduce((sum, one) => sum + lengthOf(one), 0), components: all.length };
}

/** Every component, nested ones behind the one that holds them. */
export function listComponents(components: readonly APIMessageTopLevelComponent[]): readonly AnyComponent[] {
  return listNested(components as readonly AnyComponent[]);
}

/**
 * Shares room out so that nobody gets more than is needed and whoever gets less gets as much as the others.
 *
 * @returns what each gets, in the order of the needs; in all at most `room`
 */
export function shareOut(room: number, needs: readonly number[]): readonly number[] {
  let left = room;
  let sharers = needs.length;
  let level = 0;
  for (const need of [...needs].sort((a, b) => a - b)) {
    level = Math.floor(left / sharers);
    if (need > level) break;
    left -= need;
    sharers -= 1;
    level = need;
  }
  return needs.map((need) => Math.min(need, Math.max(0, level)));
}

function listNested(components: readonly AnyComponent[]): readonly AnyComponent[] {
  return components.flatMap((one) => [
    one,
    ...listNested(one.components ?? []),
    ...(one.accessory ? [one.accessory] : []),
  ]);
}

function lengthOf({ type, content = '' }: AnyComponent): number {
  return type === ComponentType.TextDisplay ? content.length : 0;
}
