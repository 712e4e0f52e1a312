/** Entry of the thread that draws: a picture a message, one after the other. A picture that fails ends the thread. */
import { parentPort } from 'node:worker_threads';
import type { TimelinePicture } from '../../../commands/command.ts';
import { drawHere } from './draw-here.ts';

const port = parentPort;
if (port === null) throw new Error('This file is the entry of a thread.');

port.on('message', async (picture: TimelinePicture) => {
  port.postMessage(await drawHere(picture));
});
