/** Entry of the thread that counts names: a book whose pages are turned by messages. */
import { parentPort, workerData } from 'node:worker_threads';
import { type NameBytes, openNameBook } from './name-book.ts';
import type { NameCall, NameReply } from './threaded-name-book.ts';

const port = parentPort;
if (port === null) throw new Error('This file is the entry of a thread.');
const book = await openNameBook(workerData as Uint8Array | null);
let last = Promise.resolve();

port.on('message', (call: NameCall) => {
  last = last.then(async () => {
    const bytes = await obey(call);
    const reply: NameReply = { bytes };
    port.postMessage(reply, bytes === null ? [] : [ownBuffer(bytes.names), ownBuffer(bytes.counter)]);
  });
});

async function obey(call: NameCall): Promise<NameBytes | null> {
  if (call.kind === 'gather') {
    const { names, counter } = await book.gather();
    return { names: toOwn(names), counter: toOwn(counter) };
  }
  await book[call.kind](call.texts);
  return null;
}

/** Bytes that share their buffer with others cannot be handed over. */
function toOwn(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : Uint8Array.from(bytes);
}

function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer as ArrayBuffer;
}
