import type { Block } from './command.ts';
import { defineCommand } from './command.ts';
import { writeSpan } from './days.ts';
import { paginate } from './paginate.ts';
import { replyWith } from './reply.ts';
import { note } from './say.ts';

const SOURCES_SHOWN = 10;
const PROBLEMS_A_PAGE = 10;

export const corpus = defineCommand({
  name: 'corpus',
  description: 'What this archive holds: articles, days, sources, and what was left out',
  audience: 'public',
  options: {},

  async run({ archive, page }) {
    const { articles, undated, first, last, sources, problems } = archive.overview;
    const { items, first: firstShown, pages } = paginate(problems, PROBLEMS_A_PAGE, page);
    const rows = [
      { term: 'Articles', text: articles.toLocaleString('en') },
      { term: 'Days', text: first !== null && last !== null ? writeSpan(first, last) : 'none is dated' },
      { term: 'Undated', text: undated.toLocaleString('en') },
      { term: 'Sources', text: writeSources(sources) },
      { term: 'Left out', text: problems.length.toLocaleString('en') },
    ];
    const left = items.map(({ file, line, reason }) => ({
      term: line === null ? file : `${file}:${line}`,
      text: reason,
    }));
    const blocks: Block[] = firstShown === 0 ? [{ type: 'list', rows }] : [];
    if (left.length > 0) blocks.push(note('Left out:'), { type: 'list', rows: left });
    return replyWith({ audience: 'public', heading: ['Corpus'], command: 'corpus', blocks, pages });
  },
});

function writeSources(sources: readonly { readonly source: string; readonly articles: number }[]): string {
  if (sources.length === 0) return 'none is named';
  const named = sources.slice(0, SOURCES_SHOWN).map(({ source, articles }) => `${source} (${articles})`);
  const more = sources.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}
