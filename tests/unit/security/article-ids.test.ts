import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../commands/catalog.ts';
import { findArticle } from '../../../src/discord/render/article-key.ts';
import { readCustomId } from '../../../src/discord/render/custom-id.ts';
import { parseRequest } from '../../../src/parse-request.ts';
import { renderText } from '../../../src/render-text.ts';
import { createResponder } from '../../../src/respond.ts';
import { toSafeLine } from '../../../src/safe-text.ts';
import { openFiles } from '../../support/archive.ts';

const OUTSIDE = [
  '../../../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  'a.md/../../.env',
  '.env',
  'a.md\u0000.txt',
  'A.MD',
  'file:///etc/passwd',
  '__proto__',
  'constructor',
];
const STORY = 'Ada Bell won the vote in Brill.';
const FILES = { 'a.md': `---\ntitle: The vote\npublished: 2021-05-06\n---\n${STORY}\n` };

describe.each(OUTSIDE.map((name) => [JSON.stringify(name), name] as const))('%s', (_shown, name) => {
  it('names no article of the archive', async () => {
    const archive = await openFiles(FILES);
    expect(archive.article(name) ?? null).toBeNull();
    expect(findArticle(archive, name)).toEqual({ status: 'gone' });
  });

  it('shows nothing that is not in the archive, as a filter and as a title', async () => {
    const archive = await openFiles(FILES);
    const failures: unknown[] = [];
    const { respond } = createResponder({
      archive: () => archive,
      commands: CATALOG,
      today: () => '2030-01-15',
      articleText: 'full',
      onFailure: (_reference, error) => failures.push(error),
    });
    for (const typed of [`/ask Who won the vote? in:${name}`, `/article ${name}`]) {
      const request = { ...parseRequest(typed, CATALOG), page: 0, limit: 10, asOf: null, previous: null };
      const shown = renderText(await respond(request), { width: 80, colour: false });
      const quoted = [...shown.matchAll(/“([^”]*)”/g)].map(([, words]) => words);
      expect(quoted.filter((words) => words !== STORY && !toSafeLine(name).includes(words ?? ''))).toEqual(
        [],
      );
      expect(shown).not.toMatch(/root:|DISCORD_TOKEN/);
    }
    expect(failures).toEqual([]);
  });

  it('is no article of a button', () => {
    const control = readCustomId(`d1:context:1:ask:${name}:0-5:`);
    expect(control?.article ?? '').toMatch(/^\w*$/);
  });
});
