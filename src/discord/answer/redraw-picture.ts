import type { ButtonInteraction } from 'discord.js';
import { readHeading } from '../../../commands/heading.ts';
import { DEFAULT_LIMIT } from '../../read-limit.ts';
import { altOf, writeAlt } from '../render/picture.ts';
import { readAnswer } from '../render/read-answer.ts';
import { type Desk, respondInTurn } from './desk.ts';
import type { Letter, Picture } from './letter.ts';
import { drawPicture, surroundingsOf } from './write-letter.ts';

const NOT_NOW = 'The picture is left out: it could not be made again just now.';
const CHANGED = 'The archive has changed since, so the picture is left out.';

/**
 * The picture of an answer that is already there: it is not fetched but drawn anew, and only where the archive still
 * says the same.
 *
 * @param components - of the answer, as Discord returned them
 * @returns why there is no picture, in a sentence
 */
export async function redrawPicture(
  interaction: ButtonInteraction,
  components: Letter['components'],
  desk: Desk,
): Promise<Picture | string> {
  const shown = readAnswer(components);
  if (shown === null) return CHANGED;
  const request = readHeading(shown.command, shown.heading);
  const whole = { ...request, page: 0, limit: DEFAULT_LIMIT, asOf: null, previous: null };
  const { picture, heading } = await respondInTurn(desk, interaction.user.id, whole);
  // A remark says nothing of the archive.
  if (heading.length === 0) return NOT_NOW;
  if (picture === null || writeAlt(picture.alt) !== altOf(components)) return CHANGED;
  return drawPicture(picture, desk, surroundingsOf(interaction));
}
