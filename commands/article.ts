import type { Archive } from '../index/archive.ts';
import type { Article } from '../index/types.ts';
import { type Block, defineCommand, type Invocation, type Reply } from './command.ts';
import { writeDay, writePrinted } from './days.ts';
import { paginate } from './paginate.ts';
import { quoteArticle } from './quotation.ts';
import { replyWith } from './reply.ts';
import { note, notice } from './say.ts';
import { titleOf } from './titles.ts';

const LISTED_A_PAGE = 10;
const NAMES_SHOWN = 8;

export const article = defineCommand({
  name: 'article',
  description: 'An article and its text; without a title the newest ones',
  audience: 'public',
  options: { title: { description: 'Its title, a part of it, or its id', completes: 'title' } },

  async run(invocation) {
    const { archive, options } = invocation;
    if (!options.title) return listArticles(newestFirst(archive.articles), ['Articles'], invocation);
    const found = findArticles(archive.articles, options.title);
    const [only, ...others] = found;
    if (!only) return reply(['Article'], [notice(`No article has the title “${options.title}”.`)]);
    return others.length === 0
      ? showArticle(only, invocation)
      : listArticles(found, ['Articles', options.title], invocation);
  },
});

/**
 * By the id to the letter, else by the id in any case, by the whole title, by all the words in it, or by how the id
 * begins: the first that finds any.
 */
function findArticles(articles: readonly Article[], text: string): readonly Article[] {
  const wanted = text.toLowerCase();
  const titled = (fits: (title: string) => boolean) =>
    articles.filter(({ title }) => title !== null && fits(title.toLowerCase()));
  const words = wanted.split(/\s+/);
  const attempts = [
    articles.filter(({ id }) => id === text),
    articles.filter(({ id }) => id.toLowerCase() === wanted),
    titled((title) => title === wanted),
    titled((title) => words.every((word) => title.includes(word))),
    articles.filter(({ id }) => id.toLowerCase().startsWith(wanted)),
  ];
  return attempts.find((found) => found.length > 0) ?? [];
}

/** Newest first, undated ones last; of one day by source, then by id. */
function newestFirst(articles: readonly Article[]): readonly Article[] {
  const keyOf = ({ source, id }: Article) => `${source ?? '\uffff'}\n${id}`;
  return [...articles].sort((a, b) => {
    const [dayA, dayB] = [a.published.date ?? '', b.published.date ?? ''];
    if (dayA !== dayB) return dayA < dayB ? 1 : -1;
    return keyOf(a) < keyOf(b) ? -1 : 1;
  });
}

function listArticles(articles: readonly Article[], heading: Reply['heading'], { page }: Invocation): Reply {
  const { items, pages } = paginate(articles, LISTED_A_PAGE, page);
  const rows = items.map(({ id, title, source, published }) => ({
    term: titleOf(title, id),
    text: [source, published.date === null ? 'no date' : writeDay(published.date), title === null ? null : id]
      .filter(Boolean)
      .join(' · '),
  }));
  return { ...reply(heading, [{ type: 'list', rows }]), pages };
}

function showArticle(shown: Article, invocation: Invocation): Reply {
  const { archive, page, articleText } = invocation;
  if (articleText === 'excerpts') return showOpening(shown, archive);
  const { items, first, pages } = paginate(archive.pages(shown.id), 1, page);
  const blocks = items.map((span) => quoteArticle(shown, span));
  return {
    ...reply(headingOf(shown), first === 0 ? [describeArticle(shown, archive), ...blocks] : blocks),
    pages,
  };
}

function showOpening(shown: Article, archive: Archive): Reply {
  const opening = archive.opening(shown.id);
  const [whole] = archive.pages(shown.id);
  const blocks: Block[] = [describeArticle(shown, archive)];
  if (opening && whole) {
    blocks.push({ ...quoteArticle(shown, opening), clipped: { start: false, end: opening.end < whole.end } });
  }
  const text = 'Only the opening is shown here; whoever runs this bot keeps the full texts private.';
  return reply(headingOf(shown), [...blocks, note(text)]);
}

function headingOf({ id, title }: Article): Reply['heading'] {
  return ['Article', titleOf(title, id)];
}

function describeArticle({ id, source, author, url, published, text }: Article, archive: Archive): Block {
  const rows: readonly (readonly [string, string | null])[] = [
    ['Source', source],
    ['Author', author],
    ['Day', `${writePrinted(published)}${published.note === null ? '' : ` (${published.note})`}`],
    ['Length', `${(text.match(/\S+/g) ?? []).length.toLocaleString('en')} words`],
    ['Names', namesIn(id, archive)],
    ['Link', url],
    ['Id', id],
  ];
  return { type: 'list', rows: rows.flatMap(([term, value]) => (value ? { term, text: value } : [])) };
}

/** The names that it mentions most. */
function namesIn(id: string, archive: Archive): string {
  const counts = new Map<string, number>();
  for (const { name } of archive.inspect(id)?.names ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, NAMES_SHOWN)
    .map(([name]) => name)
    .join(', ');
}

function reply(heading: Reply['heading'], blocks: readonly Block[]): Reply {
  return replyWith({ audience: 'public', heading, command: 'article', blocks });
}
