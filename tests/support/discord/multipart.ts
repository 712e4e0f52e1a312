import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A file as it was sent, in the part `files[index]`. */
export interface UploadedFile {
  readonly index: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

export interface Content {
  /** Empty where there is none. */
  readonly json: string;
  readonly files: readonly UploadedFile[];
}

/** Reads a request to its end: JSON alone, or JSON in the part `payload_json` with files beside it. */
export async function readContent(request: IncomingMessage): Promise<Content> {
  const bytes = await buffer(request);
  const contentType = request.headers['content-type'] ?? '';
  if (!contentType.startsWith('multipart/form-data')) return { json: bytes.toString('utf8'), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const files: UploadedFile[] = [];
  let json = '';
  for (const [key, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(key)?.[1];
    if (key === 'payload_json') json = await textOf(value);
    else if (index === undefined || typeof value === 'string')
      throw new Error(`The part "${key}" is neither payload_json nor a file.`);
    else {
      const content = Buffer.from(await value.arrayBuffer());
      files.push({ index, name: value.name, contentType: value.type, bytes: content });
    }
  }
  return { json, files };
}

async function textOf(value: string | Blob): Promise<string> {
  return typeof value === 'string' ? value : value.text();
}
