import { checkBody } from './check-body.ts';

const TEXT = { content: 'x' };
const COMMANDS = [{ name: 'x', description: 'x' }];

const SAMPLES: readonly (readonly [method: string, path: string, body: unknown])[] = [
  ['POST', '/interactions/1/x/callback', { type: 4, data: TEXT }],
  ['POST', '/channels/1/messages', TEXT],
  ['PATCH', '/channels/1/messages/1', TEXT],
  ['POST', '/channels/1/messages/1/threads', { name: 'x' }],
  ['POST', '/webhooks/1/x', TEXT],
  ['PATCH', '/webhooks/1/x/messages/@original', TEXT],
  ['PUT', '/applications/1/commands', COMMANDS],
  ['PUT', '/applications/1/guilds/1/commands', COMMANDS],
];

let isWarm = false;

/** Checks a body of each kind: the first of a kind takes seconds, and would cost an interaction its deadline. */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  for (const [method, path, body] of SAMPLES) checkBody({ method, path }, body);
}
