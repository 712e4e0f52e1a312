/** A filled "Ask a follow-up" form: answered where the conversation goes on. */
import type { ModalMessageModalSubmitInteraction } from 'discord.js';
import type { Reply } from '../../../commands/command.ts';
import { say } from '../../../commands/say.ts';
import { type ParsedRequest, parseRequest } from '../../parse-request.ts';
import { DEFAULT_LIMIT } from '../../read-limit.ts';
import type { Request } from '../../respond.ts';
import { componentsOf } from '../render/components-of.ts';
import { readCustomId } from '../render/custom-id.ts';
import { QUESTION_FIELD } from '../render/follow-up-form.ts';
import { type AnswerHeading, readAnswer } from '../render/read-answer.ts';
import { acknowledge } from './acknowledge.ts';
import { readBefore, understand } from './conversation.ts';
import { deliver } from './deliver.ts';
import { type Addressee, type Desk, respondInTurn } from './desk.ts';
import { findPlace } from './find-place.ts';
import { refuseAsker } from './gate.ts';
import { isInstalledHere } from './installed-here.ts';
import { toBody } from './letter.ts';
import { noteAsker, postInThread } from './post-in-thread.ts';
import { sendLetter } from './send-letter.ts';
import { surroundingsOf, writeLetter } from './write-letter.ts';

type Form = ModalMessageModalSubmitInteraction;

export async function onForm(interaction: Form, desk: Desk): Promise<void> {
  // Who can read the answer shows only when it is sent: a thread that was to take it may be locked.
  let settle = (_isPublic: boolean) => {};
  const isPublic = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  try {
    settle(await answerForm(interaction, isPublic, desk));
  } finally {
    settle(false);
  }
}

/** @returns whether others can read the answer, which `isPublic` is to tell */
async function answerForm(interaction: Form, isPublic: Promise<boolean>, desk: Desk): Promise<boolean> {
  const shown = readAnswer(componentsOf(interaction.message));
  const request = parseRequest(interaction.fields.getTextInputValue(QUESTION_FIELD), desk.commands);
  const place = findPlace(interaction, desk);
  const mayBeCounted = isInstalledHere(interaction) && isPublic;
  const reply = answer(interaction, { ...request, mayBeCounted }, shown, desk);
  if (place.type === 'here') {
    // A command that is always private, such as `/check`, may be typed in the form as well.
    const isPrivate = place.isPrivate || isAlwaysPrivate(request, desk);
    const letter = reply.then((found) => {
      const isAside = found.heading.length === 0;
      const notes = isPrivate || isAside ? place.notes : [...noteAsker(interaction), ...place.notes];
      const addressee = { asker: interaction.user.id, isPrivate, notes };
      return writeLetter(found, desk, addressee, surroundingsOf(interaction));
    });
    await deliver(interaction, { as: 'message', isPrivate, letter, ...desk });
    return !isPrivate;
  }
  if ((await acknowledge(() => interaction.deferUpdate())) === 'over') return false;
  const found = await reply;
  const asker = interaction.user.id;
  if (found.audience === 'private') {
    // What is for the asker alone, a remark or `/help`, is not posted and opens no thread.
    await follow(interaction, found, desk, { asker, isPrivate: true });
    return false;
  }
  const outcome = await postInThread(interaction, found, shown, place, desk);
  if (outcome.type === 'posted') return true;
  const { isPrivate, note } = outcome;
  const notes = isPrivate ? [note] : [...noteAsker(interaction), note];
  await follow(interaction, found, desk, { asker, isPrivate, notes });
  return !isPrivate;
}

/** Answers through the interaction, beside the message on which the form was opened. */
async function follow(interaction: Form, reply: Reply, desk: Desk, addressee: Addressee): Promise<void> {
  const letter = await writeLetter(reply, desk, addressee, surroundingsOf(interaction));
  await sendLetter(letter, (one) => interaction.webhook.send(toBody(one)));
}

function isAlwaysPrivate({ command }: ParsedRequest, { commands }: Desk): boolean {
  return commands.some(({ name, audience }) => name === command && audience === 'private');
}

async function answer(
  interaction: Form,
  request: ParsedRequest & Pick<Request, 'mayBeCounted'>,
  shown: AnswerHeading | null,
  desk: Desk,
): Promise<Reply> {
  const refusal = refuseAsker(desk, interaction.user.id, interaction.guildId);
  if (refusal !== null) return say(refusal);
  const member = interaction.user.id;
  const isOffer = readCustomId(interaction.customId)?.command === '';
  const previous = await (isOffer
    ? readBefore(interaction.message, member, desk)
    : understand(shown, member, desk));
  return respondInTurn(desk, member, {
    ...request,
    page: 0,
    limit: DEFAULT_LIMIT,
    asOf: null,
    previous,
  });
}
