import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline/promises';

/** An article as a search engine takes it. */
export interface SearchRecord {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

export async function readSearchRecords(path: string): Promise<SearchRecord[]> {
  const records: SearchRecord[] = [];
  for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
    records.push(JSON.parse(line) as SearchRecord);
  }
  return records;
}
