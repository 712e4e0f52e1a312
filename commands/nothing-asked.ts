import type { Archive } from '../index/archive.ts';
import { offerName } from './ask-about.ts';
import { type Command, mainOptionOf } from './command.ts';

/** For an example a person is looked for among so many who speak. */
const LOOKED_THROUGH = 25;

/** What is said to a question without a word: with an example of the same command, out of this archive. */
export function writeNothingAsked(command: Command, archive: Archive): string {
  const example = exampleFor(command, archive);
  const such = example === null ? '' : `, such as ${example}`;
  return `That has no word I can look up. Try a name, a place or a thing${such}.`;
}

function exampleFor(command: Command, archive: Archive): string | null {
  const { name, options } = command;
  const completes = options[mainOptionOf(command) ?? '']?.completes;
  const isOfAnyKind = completes === 'name' && name !== 'who';
  const speakers = isOfAnyKind ? [] : archive.completeSpeaker('', LOOKED_THROUGH);
  const speaker = speakers.find(({ kind }) => kind === 'person') ?? speakers[0];
  const known = speaker ?? archive.completeName('', 1)[0];
  if (!known) return null;
  return completes === 'name' || completes === 'speaker'
    ? `/${name} ${known.name}`
    : offerName(known).request;
}
