import { defineCommand } from './command.ts';
import { describeFindings } from './describe.ts';
import { askOptions, filters } from './options.ts';
import { findProfile } from './profile/find-profile.ts';

export const ask = defineCommand({
  name: 'ask',
  description: 'Ask who, what, when, where or why; answered with dated excerpts',
  audience: 'public',
  options: { question: { description: 'A question in plain English', required: true }, ...filters },

  async run(invocation) {
    const { archive, options } = invocation;
    const findings = await archive.ask(options.question, askOptions(invocation, null));
    return describeFindings(findings, invocation, await findProfile(findings, invocation));
  },
});
