/** A file of a snapshot: written aside piece by piece, and believed only where its checksum is right. */
import { constants } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';

/** A part as the manifest names it. */
export interface Part {
  readonly name: string;
  /** What lies behind so many bytes is none of it. */
  readonly bytes: number;
  /** CRC-32 of them. */
  readonly checksum: number;
}

/** So much is read or written at a time; its checksum takes a few milliseconds. */
const PIECE_BYTES = 4_000_000;

/**
 * Writes the pieces to a new file, and to the disk, before it resolves. Where it fails, no file is left.
 *
 * @throws where the file is there already or cannot be written, and the reason of `signal` where it is aborted
 */
export async function writePart(
  folder: string,
  name: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<Part> {
  const path = join(folder, name);
  const file = await open(path, 'wx', 0o600);
  let part: Part = { name, bytes: 0, checksum: 0 };
  try {
    for await (const piece of pieces) {
      for (let at = 0; at < piece.length; at += PIECE_BYTES) {
        signal.throwIfAborted();
        const some = piece.subarray(at, at + PIECE_BYTES);
        await file.writeFile(some);
        part = addPiece(part, some);
      }
    }
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return part;
}

/** The part with another piece behind it. */
export function addPiece(part: Part, piece: Uint8Array): Part {
  // Of nothing the library gives the checksum of a beginning.
  if (piece.length === 0) return part;
  const { name, bytes, checksum } = part;
  return { name, bytes: bytes + piece.length, checksum: crc32(piece, checksum) };
}

/**
 * @param onRead - told of how many bytes more were read
 * @throws where the file is not there, cannot be read or is not what was written
 */
export async function readPart(
  folder: string,
  part: Part,
  onRead: (bytes: number) => void = () => {},
): Promise<Buffer> {
  const file = await openPlain(join(folder, part.name));
  try {
    const whole = Buffer.allocUnsafe(part.bytes);
    await checkPart(file, part, (piece, at) => {
      piece.copy(whole, at);
      onRead(piece.length);
    });
    return whole;
  } finally {
    await file.close();
  }
}

/**
 * Opens a file to be read.
 *
 * @throws where something else stands in its place: a folder, a link, a pipe
 */
export async function openPlain(path: string): Promise<FileHandle> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  const isFile = await file.stat().then((kind) => kind.isFile());
  if (isFile) return file;
  await file.close();
  throw new Error(`${basename(path)} is no file.`);
}

/**
 * Reads a part to its end without keeping it.
 *
 * @throws where it is not what was written
 */
export async function checkPart(
  file: FileHandle,
  { name, bytes, checksum }: Part,
  onPiece: (piece: Buffer, at: number) => void = () => {},
): Promise<void> {
  const buffer = Buffer.allocUnsafe(Math.min(bytes, PIECE_BYTES));
  let found = 0;
  for (let at = 0; at < bytes; ) {
    const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, bytes - at), at);
    if (bytesRead === 0) throw new Error(`${name} ends after ${at} of ${bytes} bytes.`);
    const piece = buffer.subarray(0, bytesRead);
    found = crc32(piece, found);
    onPiece(piece, at);
    at += bytesRead;
  }
  if (found !== checksum) throw new Error(`${name} is damaged.`);
}
