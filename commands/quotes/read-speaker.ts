import type { Question } from '../../index/findings.ts';

/** Where a request is one line, what the quotes are about stands in it: "Mira Holt about the ferry". */
const ABOUT = /^(.+?) about (.+)$/i;

/**
 * Who is asked about, and what the quotes are to be about.
 *
 * @param about - what was given beside the speaker; where it was, the speaker stays whole
 */
export function readSpeaker(speaker: string, about: string | undefined): NonNullable<Question['said']> {
  const line = closeUp(speaker);
  const [, name, subject] = about === undefined ? (ABOUT.exec(line) ?? []) : [];
  return name === undefined || subject === undefined
    ? { speaker: line, about: closeUp(about ?? '') }
    : { speaker: name, about: subject };
}

function closeUp(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
