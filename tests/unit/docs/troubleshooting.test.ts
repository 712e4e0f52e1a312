/** What the pages promise to explain is what the program says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PAGE = readFileSync('docs/troubleshooting.md', 'utf8');
const SOURCE = ['src', 'commands', 'index'].flatMap(readAll).join('\n');

describe('the page on troubleshooting', () => {
  it.each(messagesOf(PAGE))('explains what the program says: %s', (message) => {
    const parts = message.split('…').map((words) => words.trim());
    expect(parts.filter((words) => !SOURCE.includes(words))).toEqual([]);
  });

  it('explains every event of the log that warns or tells of a failure', () => {
    const events = [...SOURCE.matchAll(/log\.(?:warn|error)\(\s*'([a-z.-]+)'/g)].map(([, event]) => event);
    expect(events.length).toBeGreaterThan(10);
    expect([...new Set(events)].filter((event) => !PAGE.includes(`\`${event}\``))).toEqual([]);
  });
});

/** What stands as code in the first column of a table. */
function messagesOf(page: string): readonly string[] {
  const first = page.split('\n').map((line) => /^\| (.+?) \|/.exec(line)?.[1] ?? '');
  return first.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? ''));
}

function readAll(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(folder, name), 'utf8'));
}
