/** An interaction as a test follows it, from the event to the last answer. */

import { CHOICES, DEFER_UPDATE, MODAL, UPDATE } from './callback-routes.ts';
import { LOADING } from './messages.ts';
import type { Callback, CallbackBody, Interaction, World } from './nouns.ts';
import { hasContent, type Shown, show } from './shown.ts';

const WAIT_MS = 5_000;

/** What is waited for comes within 5 seconds, or the promise is rejected. */
export interface Exchange {
  readonly id: string;
  readonly token: string;
  /** Those that were accepted; more than one is never. */
  readonly callbacks: readonly Callback[];
  /** The refusals that requests with its token were given. */
  readonly refused: Interaction['refused'];
  first(): Promise<Callback>;
  /** The first answer as soon as it has content: at once, or when a deferred one is edited or deleted. */
  message(): Promise<Shown>;
  followUps(): readonly Shown[];
  modal(): Promise<CallbackBody>;
  choices(): Promise<NonNullable<CallbackBody['choices']>>;
}

export function follow(interaction: Interaction, { changed }: World): Exchange {
  const wait = <T>(look: () => T | undefined, what: string) =>
    changed.until(look, WAIT_MS, () => `${interaction.name} got no ${what}: ${describe(interaction)}`);
  const callbackOf = async (type: number, what: string) =>
    (await wait(() => (interaction.callback?.type === type ? interaction.callback : undefined), what)).body;

  return {
    id: interaction.id,
    token: interaction.token,
    get callbacks() {
      return interaction.callback ? [interaction.callback] : [];
    },
    refused: interaction.refused,
    first: () => wait(() => interaction.callback ?? undefined, 'first answer'),
    message: () => wait(() => answerOf(interaction), 'message'),
    followUps: () => interaction.followUps.map(show),
    modal: () => callbackOf(MODAL, 'modal'),
    choices: async () => (await callbackOf(CHOICES, 'choices')).choices ?? [],
  };
}

function answerOf({ callback, original, editsBefore }: Interaction): Shown | undefined {
  if (!callback || !original) return undefined;
  if (original.deletedAt !== null) return show(original);
  const isUpdate = callback.type === DEFER_UPDATE || callback.type === UPDATE;
  if (isUpdate && original.edits === editsBefore) return undefined;
  return (original.flags & LOADING) === 0 && hasContent(original) ? show(original) : undefined;
}

function describe({ callback, refused }: Interaction): string {
  const first = callback ? `answered with type ${callback.type}` : 'not answered at all';
  return `${first}, refused ${JSON.stringify(refused)}`;
}
