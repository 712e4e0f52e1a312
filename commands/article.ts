import type { Archive } from '../index/archive.ts';
import type { Article, Span } from '../index/types.ts';
import { type Block, defineCommand, type Invocation, type Reply } from './command.ts';
import { writeDay, writePrinted } from './days.ts';
import { quoteArticle, titleOf } from './quotation.ts';

const LISTED_A_PAGE = 10;
const NAMES_SHOWN = 8;
const EXCERPT_CHARS = 450;

export const article = defineCommand({
  name: 'article',
  description: 'An article and its text; without a title the newest ones',
  audience: 'public',
  options: { title: { description: 'Its title, a part of it, or its id', completes: 'title' } },

  async run(invocation) {
    const { archive, options } = invocation;
    if (!options.title) return listArticles(newestFirst(archive.articles), 'Articles', invocation);
    const found = findArticles(archive.articles, options.title);
    const [only, ...others] = found;
    if (!only)
      return reply('Article', [{ type: 'notice', text: `No article has the title “${options.title}”.` }]);
    return others.length === 0
      ? showArticle(only, invocation)
      : listArticles(found, `Articles · ${options.title}`, invocation);
  },
});

/** By the id, else by the whole title, else by all the words in it. */
function findArticles(articles: readonly Article[], text: string): readonly Article[] {
  const wanted = text.toLowerCase();
  const titled = (fits: (title: string) => boolean) =>
    articles.filter(({ title }) => title !== null && fits(title.toLowerCase()));
  const words = wanted.split(/\s+/);
  const attempts = [
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

function listArticles(articles: readonly Article[], heading: string, { page: wanted }: Invocation): Reply {
  const count = Math.max(1, Math.ceil(articles.length / LISTED_A_PAGE));
  const page = Math.min(wanted, count - 1);
  const rows = articles
    .slice(page * LISTED_A_PAGE, (page + 1) * LISTED_A_PAGE)
    .map(({ id, title, source, published }) => ({
      term: titleOf(title, id),
      text: [
        source,
        published.date === null ? 'no date' : writeDay(published.date),
        title === null ? null : id,
      ]
        .filter(Boolean)
        .join(' · '),
    }));
  return { ...reply(heading, [{ type: 'list', rows }]), pages: count > 1 ? { page, count } : null };
}

function showArticle(shown: Article, { archive, page: wanted, articleText }: Invocation): Reply {
  const pages = archive.pages(shown.id);
  const [first] = pages;
  const heading = `Article · ${titleOf(shown.title, shown.id)}`;
  if (articleText === 'excerpts') {
    const opening = first && openingOf(shown.text, first);
    const note: Block = {
      type: 'note',
      text: 'Only the opening is shown here; whoever runs this bot keeps the full texts private.',
    };
    return reply(heading, [
      describeArticle(shown, archive),
      ...(opening ? [clipped(quoteArticle(shown, opening), first)] : []),
      note,
    ]);
  }
  const page = Math.min(wanted, Math.max(0, pages.length - 1));
  const text = pages[page];
  const blocks: Block[] = page === 0 ? [describeArticle(shown, archive)] : [];
  if (text) blocks.push(quoteArticle(shown, text));
  return { ...reply(heading, blocks), pages: pages.length > 1 ? { page, count: pages.length } : null };
}

/** Its first 450 characters at most, cut at a blank where there is one, else between two characters. */
function openingOf(text: string, { start, end }: Span): Span {
  if (end - start <= EXCERPT_CHARS) return { start, end };
  const [whole = ''] = text.slice(start, start + EXCERPT_CHARS + 1).match(/^.*\S(?=\s)/s) ?? [];
  const fits = whole === '' ? EXCERPT_CHARS : whole.length;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(start + fits - 1));
  return { start, end: start + fits - (splitsPair ? 1 : 0) };
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

function clipped(
  quotation: ReturnType<typeof quoteArticle>,
  whole: { readonly end: number } | undefined,
): Block {
  return { ...quotation, clipped: { start: false, end: quotation.span.end < (whole?.end ?? 0) } };
}

function reply(heading: string, blocks: readonly Block[]): Reply {
  return { audience: 'public', heading, blocks, pages: null, findings: null };
}
