/** A filled "Ask a follow-up" form: answered where the conversation goes on. */
import type { ModalMessageModalSubmitInteraction } from 'discord.js';
import type { Reply } from '../../../commands/command.ts';
import { say } from '../../../commands/say.ts';
import { type ParsedRequest, parseRequest } from '../../parse-request.ts';
import { DEFAULT_LIMIT } from '../../read-limit.ts';
import { CODE, codeOf } from '../discord-errors.ts';
import { componentsOf } from '../render/components-of.ts';
import { readCustomId } from '../render/custom-id.ts';
import { QUESTION_FIELD } from '../render/follow-up-form.ts';
import { type AnswerHeading, readAnswer } from '../render/read-answer.ts';
import { acknowledge } from './acknowledge.ts';
import { readBefore, understand } from './conversation.ts';
import { deliver } from './deliver.ts';
import { type Desk, toLetter } from './desk.ts';
import { findPlace, type Place } from './find-place.ts';
import { refuseAsker } from './gate.ts';
import { toBody } from './letter.ts';
import { post } from './post.ts';
import { openThread, threadName } from './thread.ts';

type Form = ModalMessageModalSubmitInteraction;

export async function onForm(interaction: Form, desk: Desk): Promise<void> {
  const shown = readAnswer(componentsOf(interaction.message));
  const request = parseRequest(interaction.fields.getTextInputValue(QUESTION_FIELD), desk.commands);
  const reply = answer(interaction, request, shown, desk);
  const place = findPlace(interaction, desk);
  if (place.type === 'here') {
    const { notes } = place;
    // A command that is always private, such as `/check`, may be typed in the form as well.
    const isPrivate = place.isPrivate || isAlwaysPrivate(request, desk);
    const letter = reply.then((found) =>
      toLetter(found, desk, { asker: interaction.user.id, isPrivate, notes }),
    );
    await deliver(interaction, { as: 'message', isPrivate, letter, ...desk });
    return;
  }
  if ((await acknowledge(() => interaction.deferUpdate())) === 'too-late') return;
  const found = await reply;
  // What is for the asker alone, a remark or `/help`, is not posted and opens no thread.
  const problem =
    found.audience === 'private' ? '' : await postInThread(interaction, found, shown, place, desk);
  if (problem === null) return;
  const isPrivate = problem === LOCKED;
  const addressee = { asker: interaction.user.id, isPrivate, notes: problem === '' ? [] : [problem] };
  await interaction.webhook.send(toBody(toLetter(found, desk, addressee)));
}

function isAlwaysPrivate({ command }: ParsedRequest, { commands }: Desk): boolean {
  return commands.some(({ name, audience }) => name === command && audience === 'private');
}

async function answer(
  interaction: Form,
  request: ParsedRequest,
  shown: AnswerHeading | null,
  desk: Desk,
): Promise<Reply> {
  const refusal = refuseAsker(desk, interaction.user.id, interaction.guildId);
  if (refusal !== null) return say(refusal);
  const isOffer = readCustomId(interaction.customId)?.command === '';
  const previous = await (isOffer ? readBefore(interaction.message, desk) : understand(shown, desk));
  return desk.responder.respond({ ...request, page: 0, limit: DEFAULT_LIMIT, asOf: null, previous });
}

const LOCKED = 'This thread is locked, so only you see this.';

/** What went wrong in the thread, as a reason why the answer stands here. */
const PROBLEMS: Readonly<Record<number, string>> = {
  [CODE.missingAccess]: 'I may not see the thread on this answer, so I answer in place.',
  [CODE.missingPermissions]: 'I may not create threads or write in them here, so I answer in place.',
  [CODE.threadLocked]: LOCKED,
  [CODE.tooManyThreads]: 'This channel has too many open threads for one more, so I answer in place.',
  [CODE.wrongChannelType]: 'There can be no threads here, so I answer in place.',
  [CODE.wrongMessageType]: 'There can be no thread on this message, so I answer in place.',
  [CODE.unknownMessage]: 'The message that you asked on is gone, so I answer in place.',
};

/** @returns `null` where it was posted, else the reason why not */
async function postInThread(
  interaction: Form,
  reply: Reply,
  shown: AnswerHeading | null,
  { threadId }: Extract<Place, { readonly type: 'thread' }>,
  desk: Desk,
): Promise<string | null> {
  const { client, message, user, id: nonce } = interaction;
  const letter = toLetter(reply, desk, { asker: user.id, isPrivate: false });
  let channelId = threadId;
  try {
    channelId ??= await openThread(client.rest, message, threadName(shown?.heading ?? reply.heading));
    const outcome = await post(client.rest, letter, { channelId, replyTo: null, nonce }, desk);
    if (outcome === 'posted') return null;
    return outcome === 'locked' ? LOCKED : (PROBLEMS[CODE.missingPermissions] ?? '');
  } catch (error) {
    const code = codeOf(error);
    // Without a word of Discord's the answer may stand in the thread already.
    if (channelId !== null && code === null) throw error;
    desk.log.info('thread.refused', { code: code ?? 0 });
    return PROBLEMS[code ?? 0] ?? 'Discord takes no answer in a thread just now, so I answer in place.';
  }
}
