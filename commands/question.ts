import type { QuestionKind } from '../index/findings.ts';
import { type Command, defineCommand, type OptionDefinition } from './command.ts';
import { describeFindings } from './describe.ts';
import { askOptions, filters } from './options.ts';
import { findProfile } from './profile/find-profile.ts';

/** What tells one asking command from another. */
export interface QuestionDefinition {
  /** The kind of answer that it asks for, which is also its name. */
  readonly kind: QuestionKind;
  readonly description: string;
  /** What is asked about. */
  readonly option: string;
  readonly optionDescription: string;
}

/** A command that asks the archive about one thing: `/when Rostov`. */
export function defineQuestion({
  kind,
  description,
  option,
  optionDescription,
}: QuestionDefinition): Command {
  const options: Readonly<Record<string, OptionDefinition>> = {
    [option]: { description: optionDescription, required: true, completes: 'name' },
    ...filters,
  };
  return defineCommand({
    name: kind,
    description,
    audience: 'public',
    options,

    async run(invocation) {
      const asked = invocation.options[option] ?? '';
      const findings = await invocation.archive.ask(asked, askOptions(invocation, kind));
      return describeFindings(findings, invocation, await findProfile(findings, invocation));
    },
  });
}
