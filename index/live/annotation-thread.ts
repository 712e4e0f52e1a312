/** Entry of the thread that annotates articles, by the names that it is started with. */
import { parentPort, workerData } from 'node:worker_threads';
import { annotate } from '../annotations/annotate.ts';
import { writeAnnotations } from '../annotations/annotation-lines.ts';
import { readNames } from '../names/kept/list-bytes.ts';
import { readMentions } from '../names/kept/mention-bytes.ts';
import { createKnownNames } from '../names/known-names.ts';
import { runInSteps } from '../search/steps.ts';
import type { AnnotationCall, AnnotationReply } from './annotator.ts';

const port = parentPort;
if (port === null) throw new Error('This file is the entry of a thread.');
const names = createKnownNames(await runInSteps(readNames(workerData as Uint8Array)));

port.on('message', (call: AnnotationCall) => {
  const reply: AnnotationReply = call.map(annotateOne);
  port.postMessage(reply);
});

/** What cannot be read here fails again when it is asked for, and is told then. */
function annotateOne({ article, mentions }: AnnotationCall[number]): Uint8Array | null {
  try {
    const known = mentions && readMentions(mentions, article.text);
    return Buffer.from(writeAnnotations(annotate(article, known, names)));
  } catch {
    return null;
  }
}
