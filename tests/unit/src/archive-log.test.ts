import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../../index/errors.ts';
import { createArchiveLog } from '../../../src/archive-log.ts';
import type { LogFields } from '../../../src/log.ts';
import type { FinishedReload } from '../../../src/reloader.ts';
import { openFiles } from '../../support/archive.ts';

const EMPTY = { file: 'empty.md', line: null, reason: 'It is empty.' };
const UNDATED = { file: 'notes.jsonl', line: 3, reason: 'It has no text.' };
const QUIET: FinishedReload = {
  added: 0,
  changed: 0,
  removed: 0,
  articles: 9,
  problems: [],
  ms: 12,
  isAsked: false,
};

function createLogged() {
  const lines: (readonly [level: string, event: string, fields: LogFields])[] = [];
  const write =
    (level: string) =>
    (event: string, fields: LogFields = {}) =>
      void lines.push([level, event, fields]);
  const log = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
  return { lines, log: createArchiveLog(log) };
}

describe('the log of the articles', () => {
  it('says how far the reading is, with what is known', () => {
    const { lines, log } = createLogged();
    const pace = { step: 'reading', articles: 30, part: 0.127 } as const;
    const said = { step: 'reading', articles: 30, percent: 12 };
    log.reading({ ...pace, perSecond: null, secondsLeft: null });
    log.reading({ ...pace, perSecond: 10.4, secondsLeft: 6.2 });
    expect(lines).toEqual([
      ['info', 'archive.reading', said],
      ['info', 'archive.reading', { ...said, perSecond: 10, secondsLeft: 7 }],
    ]);
  });

  it('names what was left out, and then that it is open', async () => {
    const { overview } = await openFiles({ 'a.txt': 'date 2021-03-04\nThe quay was empty.\n', 'b.md': '' });
    const { lines, log } = createLogged();
    log.opened(overview, 17);
    expect(lines).toEqual([
      ['warn', 'article.skipped', { file: 'b.md', reason: expect.any(String) }],
      ['info', 'archive.opened', { articles: 1, extent: expect.any(String), skipped: 1, ms: 17 }],
    ]);
  });

  it('says what was picked up, and nothing where nothing was', () => {
    const { lines, log } = createLogged();
    log.reloaded(QUIET);
    log.reloaded({ ...QUIET, changed: 2 });
    const counts = { added: 0, changed: 2, removed: 0, articles: 9, ms: 12 };
    expect(lines).toEqual([['info', 'archive.reloaded', counts]]);
  });

  it('names each problem once, and again where it has come back', () => {
    const { lines, log } = createLogged();
    for (const problems of [[EMPTY], [EMPTY, UNDATED], [UNDATED, EMPTY], [UNDATED], [EMPTY, UNDATED]]) {
      log.reloaded({ ...QUIET, problems });
    }
    const empty = ['warn', 'article.skipped', { file: 'empty.md', reason: 'It is empty.' }];
    const undated = ['warn', 'article.skipped', { file: 'notes.jsonl', line: 3, reason: 'It has no text.' }];
    expect(lines).toEqual([empty, undated, empty]);
  });

  it('says once why it failed, until it succeeds or fails for another reason', () => {
    const { lines, log } = createLogged();
    const gone = new CorpusError('There is no corpus.');
    log.failed(gone, false);
    log.failed(gone, true);
    log.failed(new CorpusError('There is no article.'), false);
    log.reloaded(QUIET);
    log.failed(gone, false);
    expect(lines.map(([level, event, fields]) => [level, event, fields.problem])).toEqual([
      ['warn', 'archive.kept', 'There is no corpus.'],
      ['warn', 'archive.kept', 'There is no article.'],
      ['warn', 'archive.kept', 'There is no corpus.'],
    ]);
  });

  it('warns of what became of what was kept', () => {
    const { lines, log } = createLogged();
    log.note('The snapshot cannot be written.');
    expect(lines).toEqual([['warn', 'archive.note', { note: 'The snapshot cannot be written.' }]]);
  });
});
