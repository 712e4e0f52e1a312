/** Entry of the thread that counts names: a book whose pages are turned by messages. */
import { parentPort, workerData } from 'node:worker_threads';
import { openNameBook } from './name-book.ts';
import type { NameCall, NameReply } from './threaded-name-book.ts';

const port = parentPort;
if (port === null) throw new Error('This file is the entry of a thread.');
const book = await openNameBook(workerData as Uint8Array | null);
let last = Promise.resolve();

port.on('message', (call: NameCall) => {
  last = last.then(async () => {
    const { reply, handedOver } = await obey(call);
    port.postMessage(reply, handedOver);
  });
});

async function obey(call: NameCall): Promise<{ reply: NameReply; handedOver: ArrayBuffer[] }> {
  if (call.kind === 'add') return { reply: { mentions: await book.add(call.texts) }, handedOver: [] };
  if (call.kind === 'remove') {
    await book.remove(call.texts);
    return { reply: {}, handedOver: [] };
  }
  const bytes = toOwn(await book[call.kind]());
  return { reply: { bytes }, handedOver: [bytes.buffer as ArrayBuffer] };
}

/** Bytes that share their buffer with others cannot be handed over. */
function toOwn(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : Uint8Array.from(bytes);
}
