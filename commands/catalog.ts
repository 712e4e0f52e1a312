import { article } from './article.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { corpus } from './corpus.ts';
import { gaps } from './gaps.ts';
import { createHelp } from './help.ts';
import { reload } from './reload.ts';
import { said } from './said.ts';
import { timeline } from './timeline.ts';
import { what } from './what.ts';
import { when } from './when.ts';
import { where } from './where.ts';
import { who } from './who.ts';
import { why } from './why.ts';

const COMMANDS: readonly Command[] = [
  who,
  what,
  when,
  where,
  why,
  said,
  timeline,
  compare,
  ask,
  article,
  corpus,
  check,
  gaps,
  reload,
];

/** Every command, in the order in which /help lists them. */
export const CATALOG: readonly Command[] = [...COMMANDS, createHelp(COMMANDS)];
