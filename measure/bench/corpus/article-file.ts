import type { NewsArticle } from './write-article.ts';

/** What is written for one article. */
export interface ArticleFile {
  /** Below the folder of the corpus, a thousand files a folder. */
  readonly path: string;
  readonly content: string;
}

const ARTICLES_A_FOLDER = 1_000;

/** By turns as Markdown, as plain text and as JSON. */
export function toArticleFile(number: number, article: NewsArticle): ArticleFile {
  const turn = number % 10;
  const [ending, write] = turn < 5 ? FORMATS.md : turn < 8 ? FORMATS.txt : FORMATS.json;
  const folder = String(Math.floor(number / ARTICLES_A_FOLDER)).padStart(3, '0');
  return { path: `${folder}/${String(number).padStart(6, '0')}.${ending}`, content: write(article) };
}

const FORMATS = {
  md: ['md', toMarkdown],
  txt: ['txt', toPlainText],
  json: ['json', (article: NewsArticle) => `${JSON.stringify(article)}\n`],
} as const;

function toMarkdown({ text, ...front }: NewsArticle): string {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${text}\n`;
}

function toPlainText({ title, published, text }: NewsArticle): string {
  return `${published}\n\n${title}\n\n${text}\n`;
}
