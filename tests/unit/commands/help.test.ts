import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../commands/catalog.ts';
import { createHelp } from '../../../commands/help.ts';
import { openFiles, rowsOf, run, sentencesOf } from '../../support/archive.ts';
import { buildCommand } from '../src/hand-built.ts';

const archive = await openFiles({ 'a.txt': 'The quay was empty.\n' });

describe('/help', () => {
  it('lists every other command in the order of the catalogue, with what it says of itself', async () => {
    const help = CATALOG.find(({ name }) => name === 'help');
    if (!help) throw new Error('There is no /help.');
    const rows = rowsOf(await run(help, archive, {}, { isOperator: true }));
    const others = CATALOG.filter(({ name }) => name !== 'help');
    expect(rows.map(({ term }) => term.split(' ')[0])).toEqual(others.map(({ name }) => `/${name}`));
    for (const [at, { description }] of others.entries()) expect(rows[at]?.text).toContain(description);
  });

  it('lists what is for operators to nobody else', async () => {
    const hidden = { ...buildCommand('hidden'), isForOperators: true };
    const help = createHelp([buildCommand('who', 'name'), hidden]);
    const terms = async (extra = {}) => rowsOf(await run(help, archive, {}, extra)).map(({ term }) => term);
    expect(await terms()).not.toContain('/hidden');
    expect(await terms({ isOperator: false })).not.toContain('/hidden');
    expect(await terms({ isOperator: true })).toContain('/hidden');
  });

  it('names the main option, in brackets where it may be left out', async () => {
    const commands = CATALOG.filter(({ name }) => ['who', 'article', 'corpus'].includes(name));
    const rows = rowsOf(await run(createHelp(commands), archive));
    expect(rows.map(({ term }) => term)).toEqual(['/who name', '/article [title]', '/corpus']);
  });

  it('says how to ask on, how to narrow down and that the words are those of the articles', async () => {
    const said = sentencesOf(await run(createHelp([buildCommand('who', 'name')]), archive)).join(' ');
    expect(said).toMatch(/after:.*before:.*source:.*in:/);
    expect(said).toContain('word for word');
  });

  it('is for the one who asks', async () => {
    expect((await run(createHelp([]), archive)).audience).toBe('private');
  });
});
