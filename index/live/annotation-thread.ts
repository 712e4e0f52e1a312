/** Entry of the thread that annotates stories, by the names that it is started with. */
import { parentPort, workerData } from 'node:worker_threads';
import { annotate } from '../annotations/annotate.ts';
import { writeAnnotations } from '../annotations/annotation-lines.ts';
import { readNames } from '../names/kept/list-bytes.ts';
import { readMentions } from '../names/kept/mention-bytes.ts';
import { createKnownNames } from '../names/known-names.ts';
import { runInSteps } from '../search/steps.ts';
import type { Annotated, ToAnnotate } from './annotator.ts';

const port = parentPort;
if (port === null) throw new Error('This file is the entry of a thread.');
const names = createKnownNames(await runInSteps(readNames(workerData as Uint8Array)));

port.on('message', (stories: readonly ToAnnotate[]) => {
  port.postMessage(stories.map(annotateOne) satisfies Annotated);
});

function annotateOne({ text, published, mentions }: ToAnnotate): Uint8Array {
  const known = mentions && readMentions(mentions, text);
  return Buffer.from(writeAnnotations(annotate({ text, published, mentions: known }, names)));
}
