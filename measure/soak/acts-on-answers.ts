/** Members go on from an answer that stands there. */
import type { Random } from '../bench/corpus/random.ts';
import { interaction, message, type Question, type Scenery } from './act.ts';
import { pickAnswer, pickButton, pickRegular } from './pick-answer.ts';

export async function replyToAnswer(
  { discord, crowd, wording }: Scenery,
  random: Random,
): Promise<readonly Question[]> {
  const answer = pickRegular(discord.world, random);
  if (!answer) return [];
  const scene = { user: crowd.member(random).user, channel: answer.channelId };
  const { id } = await discord.type(`when ${wording.name(random)}?`, scene, { replyTo: answer });
  return [message('reply', id)];
}

export async function pressButton(scenery: Scenery, random: Random): Promise<readonly Question[]> {
  const { discord, crowd } = scenery;
  const answer = pickAnswer(discord.world, random);
  const button = answer && pickButton(answer, random);
  if (!answer || !button) return [];
  const asker = answer.interaction?.user as { readonly id: string } | undefined;
  const stranger = crowd.member(random).user;
  const known = crowd.find((asker ?? answer.reference?.author)?.id ?? '');
  const user = answer.viewer ?? (random.next() < 0.6 ? known : undefined) ?? stranger;
  const exchange = await discord.press(answer, button.custom_id ?? '', { user });
  return [interaction('button', exchange, button.label === 'Dismiss')];
}

const CLICKED_TWICE = ['Context', 'Context', 'Why?', 'Share'] as const;

/** Presses "Ask a follow-up" and fills in what opens. */
export async function fillForm(
  { discord, crowd, wording }: Scenery,
  random: Random,
): Promise<readonly Question[]> {
  const answer = pickAnswer(discord.world, random, 'Ask a follow-up');
  const button = answer && pickButton(answer, random, 'Ask a follow-up');
  if (!answer || !button) return [];
  const user = answer.viewer ?? crowd.member(random).user;
  const opened = await discord.press(answer, button.custom_id ?? '', { user });
  const pressed = interaction('button', opened);
  // Where no form has opened, the press is without an answer, and nothing else.
  const exchange = await discord.submit(opened, wording.question(random)).catch(() => null);
  return exchange ? [pressed, interaction('form', exchange)] : [pressed];
}

export async function check({ discord, crowd }: Scenery, random: Random): Promise<readonly Question[]> {
  const answer = pickRegular(discord.world, random);
  const name = discord.commands('global').find(({ type }) => type === 3)?.name;
  if (!answer || !name) return [];
  const { user } = crowd.member(random);
  return [interaction('command', await discord.messageCommand(name, answer, { user }))];
}

/** Presses a button twice at once, as an impatient member does. */
export async function doubleClick({ discord, crowd }: Scenery, random: Random): Promise<readonly Question[]> {
  const label = random.pick(CLICKED_TWICE);
  const answer = pickAnswer(discord.world, random, label);
  const button = answer && pickButton(answer, random, label);
  if (!answer || !button) return [];
  const user = answer.viewer ?? crowd.member(random).user;
  const press = () => discord.press(answer, button.custom_id ?? '', { user });
  return (await Promise.all([press(), press()])).map((exchange) => interaction('button', exchange));
}
