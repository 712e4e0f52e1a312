/** What the name of a file says of it. */
import path from 'node:path';

const ARTICLE_FORMATS = new Set(['.md', '.txt', '.html', '.htm', '.json', '.jsonl']);

/** Text that someone may have meant as an article. */
const MISTAKEN_FORMATS = new Set([
  ...[
    '.doc',
    '.docx',
    '.odt',
    '.pages',
    '.pdf',
    '.rtf',
    '.epub',
    '.eml',
    '.mht',
    '.mhtml',
    '.xhtml',
    '.xml',
    '.rss',
  ],
  ...[
    '.csv',
    '.tsv',
    '.xls',
    '.xlsx',
    '.ods',
    '.ndjson',
    '.markdown',
    '.text',
    '.yaml',
    '.yml',
    '.tex',
    '.rst',
  ],
  ...['.zip', '.gz', '.tar', '.tgz'],
]);

/** The extension in lower case, with its dot. */
export function formatOf(name: string): string {
  return path.extname(name).toLowerCase();
}

/** Whether a file in a folder is read. A README is about the corpus and not of it. */
export function isArticleName(name: string): boolean {
  return ARTICLE_FORMATS.has(formatOf(name)) && !isReadme(name);
}

/** Whether a file was probably meant as an article, though its format is not read. */
export function isMistakenName(name: string): boolean {
  return MISTAKEN_FORMATS.has(formatOf(name)) && !isReadme(name);
}

/** Whether a file is passed over without a word: pictures, licences, a README. */
export function isSilentName(name: string): boolean {
  return !isArticleName(name) && !isMistakenName(name);
}

/** What to do with a file whose format is not read. */
export function suggestFormat(name: string): string {
  const format = formatOf(name);
  const found = format === '' ? 'Files without an extension are' : `${format} files are`;
  return `${found} not read. Save the article as .txt, .md, .html, .json or .jsonl.`;
}

function isReadme(name: string): boolean {
  return /^readme(?:\.[a-z]{1,8})?$/i.test(name);
}
