/** How much memory a process of this machine takes, asked from outside. */
import { readFile } from 'node:fs/promises';

const KIB = 1_024;

/** In bytes; null where the machine does not tell. */
export async function readRss(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, kib] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  return kib === undefined ? null : Number(kib) * KIB;
}

/** What is used of the heap, in bytes, as the bot itself tells it; null where it does not. */
export async function readHeap(port: number): Promise<number | null> {
  try {
    const page = await fetch(`http://127.0.0.1:${port}/metrics`, { signal: AbortSignal.timeout(2_000) });
    const [, bytes] = /^\w*nodejs_heap_size_used_bytes ([\d.e+]+)$/m.exec(await page.text()) ?? [];
    return bytes === undefined ? null : Number(bytes);
  } catch {
    return null;
  }
}
