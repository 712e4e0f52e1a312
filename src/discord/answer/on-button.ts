/** The buttons of an answer. All that they need stands in the message that carries them. */
import { createHash } from 'node:crypto';
import { type ButtonInteraction, MessageFlags } from 'discord.js';
import type { Reply } from '../../../commands/command.ts';
import { readHeading } from '../../../commands/heading.ts';
import { say } from '../../../commands/say.ts';
import type { Span } from '../../../index/types.ts';
import { type ParsedRequest, parseRequest } from '../../parse-request.ts';
import { DEFAULT_LIMIT } from '../../read-limit.ts';
import { findArticle } from '../render/article-key.ts';
import { componentsOf } from '../render/components-of.ts';
import { type Action, type Control, readCustomId } from '../render/custom-id.ts';
import { followUpForm } from '../render/follow-up-form.ts';
import { readAnswer } from '../render/read-answer.ts';
import { acknowledge } from './acknowledge.ts';
import { deliver } from './deliver.ts';
import { type Desk, respondInTurn } from './desk.ts';
import { dismissAnswer } from './dismiss-answer.ts';
import { refuseAsker, refusePlace } from './gate.ts';
import { makePublic } from './make-public.ts';
import { remark } from './remark.ts';
import { surroundingsOf, writeLetter } from './write-letter.ts';

type Press = (interaction: ButtonInteraction, control: Control, desk: Desk) => Promise<void>;

const PRESSES: Readonly<Record<Action, Press>> = {
  context: showContext,
  why: showReasons,
  page: turnPage,
  suggest: askSuggestion,
  follow: openForm,
  share: makePublic,
  dismiss: dismissAnswer,
};

const UNREADABLE = 'I can no longer read what was asked here. Ask again.';
const GONE = 'That article is no longer in the archive.';
const CHANGED = 'That article has changed since. Ask again for the present text.';

export async function onButton(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const control = readCustomId(interaction.customId);
  if (control === null) {
    await remark(
      interaction,
      'That button is from another version of me, and I no longer know it. Ask again.',
      desk,
    );
    return;
  }
  const refusal = control.action === 'dismiss' ? null : refusePlace(desk, interaction.guildId);
  if (refusal !== null) {
    await remark(interaction, refusal, desk);
    return;
  }
  const press = keyOfPress(interaction);
  // A page that is shown twice in place is the same page, and there and back again leads to the same button.
  const isHarmless = control.action === 'page' && control.asker === interaction.user.id;
  if (control.action !== 'follow' && !isHarmless && desk.presses.isRepeat(press)) {
    await acknowledge(() => interaction.deferUpdate());
    return;
  }
  await PRESSES[control.action](interaction, control, desk);
}

/** Tells one press from another, and neither who pressed nor what is asked with it. */
function keyOfPress({ message, user, customId }: ButtonInteraction): string {
  return createHash('sha256').update(`${message.id} ${user.id} ${customId}`).digest('base64');
}

/** The sentences around a quotation, to whoever pressed. */
async function showContext(interaction: ButtonInteraction, control: Control, desk: Desk): Promise<void> {
  await showOfArticle(interaction, control, desk, desk.responder.context);
}

/** The words that a day was worked out from, to whoever pressed. */
async function showReasons(interaction: ButtonInteraction, control: Control, desk: Desk): Promise<void> {
  await showOfArticle(interaction, control, desk, desk.responder.reasons);
}

async function showOfArticle(
  interaction: ButtonInteraction,
  { article: key, span }: Control,
  desk: Desk,
  show: (articleId: string, span: Span) => Promise<Reply>,
): Promise<void> {
  const answer = async (): Promise<Reply> => {
    const found = findArticle(desk.archive(), key);
    if (found.status === 'gone') return say(GONE);
    if (found.status === 'changed' || span === null) return say(CHANGED);
    return show(found.article.id, span);
  };
  await deliverHere(interaction, answer, desk, false);
}

async function turnPage(interaction: ButtonInteraction, control: Control, desk: Desk): Promise<void> {
  const shown = readAnswer(componentsOf(interaction.message));
  const answer = async (): Promise<Reply> => {
    if (shown === null) return say(UNREADABLE);
    const request = readHeading(shown.command, shown.heading);
    if (control.article === '') return ask(interaction.user.id, request, control.page, desk);
    const found = findArticle(desk.archive(), control.article);
    if (found.status !== 'found') return say(found.status === 'gone' ? GONE : CHANGED);
    const shownArticle = { command: 'article', options: { title: found.article.id } };
    return ask(interaction.user.id, shownArticle, control.page, desk);
  };
  await deliverHere(interaction, answer, desk, control.asker === interaction.user.id);
}

async function askSuggestion(interaction: ButtonInteraction, control: Control, desk: Desk): Promise<void> {
  const answer = () => ask(interaction.user.id, parseRequest(control.request, desk.commands), 0, desk);
  await deliverHere(interaction, answer, desk, control.asker === interaction.user.id);
}

/** The form has to be the first word, so nothing is looked up before. */
async function openForm(interaction: ButtonInteraction): Promise<void> {
  await acknowledge(() => interaction.showModal(followUpForm(interaction.customId)));
}

/** @param isOwn - whether who pressed is who asked: the answer then changes in place, and else is a private copy */
async function deliverHere(
  interaction: ButtonInteraction,
  answer: () => Promise<Reply>,
  desk: Desk,
  isOwn: boolean,
): Promise<void> {
  const asker = interaction.user.id;
  const isPrivate = !isOwn || interaction.message.flags.has(MessageFlags.Ephemeral);
  const refusal = refuseAsker(desk, asker, interaction.guildId);
  const reply = refusal === null ? answer() : Promise.resolve(say(refusal));
  const letter = reply.then((found) =>
    writeLetter(found, desk, { asker, isPrivate }, surroundingsOf(interaction)),
  );
  await deliver(interaction, { as: isOwn ? 'update' : 'message', isPrivate, letter, ...desk });
}

function ask(member: string, request: ParsedRequest, page: number, desk: Desk): Promise<Reply> {
  return respondInTurn(desk, member, { ...request, page, limit: DEFAULT_LIMIT, asOf: null, previous: null });
}
