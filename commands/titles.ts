/** How an article is called. */

const MAX_NAME_CHARACTERS = 60;

/** The title, or the id where there is none. */
export function titleOf(title: string | null, id: string): string {
  return title ?? `untitled (${id})`;
}

/** A title as words of an article, not too long to stand within a sentence; the id where there is none. */
export function nameOf(title: string | null, id: string): string {
  if (title === null) return `the article ${id}`;
  if (title.length <= MAX_NAME_CHARACTERS) return `“${title}”`;
  const head = title.slice(0, MAX_NAME_CHARACTERS);
  return `“${head.slice(0, Math.max(head.lastIndexOf(' '), MAX_NAME_CHARACTERS / 2)).trimEnd()} …”`;
}
