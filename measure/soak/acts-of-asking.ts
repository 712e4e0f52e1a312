/** Members ask: by commands, by messages, and by a box that completes what they type. */
import { BOT } from '../../tests/support/discord/people.ts';
import type { Random } from '../bench/corpus/random.ts';
import { interaction, message, type Question, type Scenery } from './act.ts';

/** Those that take a name. */
const NAMED: readonly string[] = ['who', 'where', 'what', 'said', 'compare', 'timeline'];
/** A member may ask eight questions in fifteen seconds. */
const TOO_MANY = 12;

export async function useCommand(scenery: Scenery, random: Random): Promise<readonly Question[]> {
  const { discord, crowd, wording } = scenery;
  const name = random.pick([
    'who',
    'what',
    'when',
    'where',
    'why',
    'said',
    'timeline',
    'compare',
    'ask',
    'article',
    'corpus',
    'help',
  ]);
  const { user, direct } = crowd.member(random);
  const channel = random.next() < 0.2 ? direct : crowd.channel(random);
  const offered = discord.commands('global').find((command) => command.name === name && command.type === 1);
  const [main] = offered?.options ?? [];
  const words = random.next() < 0.4 || NAMED.includes(name) ? wording.name(random) : wording.question(random);
  const isPrivate = offered?.options?.some((option) => option.name === 'private') && random.next() < 0.2;
  const options = {
    ...(main && main.type === 3 && { [main.name]: words }),
    ...(isPrivate && { private: true }),
  };
  return [interaction('command', await discord.slash(name, options, { user, channel }))];
}

export async function complete(
  { discord, crowd, wording }: Scenery,
  random: Random,
): Promise<readonly Question[]> {
  const [command, option] = random.pick<readonly [string, string]>([
    ['said', 'speaker'],
    ['compare', 'subject'],
    ['article', 'title'],
    ['ask', 'source'],
  ]);
  const typed = wording.name(random).slice(0, random.below(8));
  const scene = { user: crowd.member(random).user, channel: crowd.channel(random) };
  return [interaction('completion', await discord.autocomplete(command, option, typed, scene))];
}

export async function ping(
  { discord, crowd, wording }: Scenery,
  random: Random,
): Promise<readonly Question[]> {
  const scene = { user: crowd.member(random).user, channel: crowd.channel(random) };
  const { id } = await discord.type(wording.question(random), scene, { pings: [BOT.id] });
  return [message('message', id)];
}

export async function writeDirectly(
  { discord, crowd, wording }: Scenery,
  random: Random,
): Promise<readonly Question[]> {
  const { user, direct } = crowd.member(random);
  const { id } = await discord.type(`who ${wording.question(random)}`, { user, channel: direct });
  return [message('direct message', id)];
}

export async function askTooOften(
  { discord, crowd, wording }: Scenery,
  random: Random,
): Promise<readonly Question[]> {
  const scene = { user: crowd.member(random).user, channel: crowd.channel(random) };
  const asked: Question[] = [];
  for (let at = 0; at < TOO_MANY; at++)
    asked.push(
      interaction('command', await discord.slash('ask', { question: wording.question(random) }, scene)),
    );
  return asked;
}
