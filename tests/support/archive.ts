/** Real archives over invented articles, and commands that are run on them. */
import type { Command, Invocation, Phrase, Quotation, Reply } from '../../commands/command.ts';
import { type Archive, openArchive } from '../../index/archive.ts';
import { createMemoryIndex } from '../../index/search/memory-index.ts';
import { type Files, removeFolder, writeFolder } from './folders.ts';

/** An archive of these files. Their folder is gone by the time it is open. */
export async function openFiles(files: Files): Promise<Archive> {
  const folder = writeFolder(files);
  try {
    return await openArchive({ path: folder, index: createMemoryIndex() });
  } finally {
    removeFolder(folder);
  }
}

/** What a command is given where nothing else is said. */
export function buildInvocation(archive: Archive, extra: Partial<Invocation> = {}): Invocation {
  return {
    archive,
    options: {},
    today: '2030-01-15',
    asOf: null,
    page: 0,
    limit: 10,
    previous: null,
    articleText: 'full',
    ...extra,
  };
}

export async function run(
  command: Command,
  archive: Archive,
  options: Readonly<Record<string, string>> = {},
  extra: Partial<Invocation> = {},
): Promise<Reply> {
  return command.run(buildInvocation(archive, { options, ...extra }));
}

export function quotationsOf({ blocks }: Reply): readonly Quotation[] {
  return blocks.filter((block) => block.type === 'quotation');
}

/** The words of articles within its lines. */
export function phrasesOf({ blocks }: Reply): readonly Phrase[] {
  return blocks.flatMap((block) =>
    block.type === 'line' ? block.parts.filter((part) => typeof part !== 'string') : [],
  );
}

/** The bot's own sentences of a reply: notices and notes. */
export function sentencesOf({ blocks }: Reply): readonly string[] {
  return blocks.flatMap((block) => (block.type === 'notice' || block.type === 'note' ? block.text : []));
}

/** The rows of its lists. */
export function rowsOf({ blocks }: Reply): readonly { readonly term: string; readonly text: string }[] {
  return blocks.flatMap((block) => (block.type === 'list' ? block.rows : []));
}
