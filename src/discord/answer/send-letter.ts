import { CODE, codeOf, statusOf } from '../discord-errors.ts';
import { type Letter, leaveOutPicture } from './letter.ts';

const TOO_LARGE = 413;

/**
 * Sends a letter; where Discord takes no file here, without its picture.
 *
 * @param send - one call; it is made again only where Discord refused the first one
 * @throws what else Discord refuses
 */
export async function sendLetter<T>(letter: Letter, send: (letter: Letter) => Promise<T>): Promise<T> {
  try {
    return await send(letter);
  } catch (error) {
    const isRefused = codeOf(error) === CODE.missingPermissions || statusOf(error) === TOO_LARGE;
    if (letter.picture === null || !isRefused) throw error;
    return send(leaveOutPicture(letter, 'Discord took no picture here.'));
  }
}
