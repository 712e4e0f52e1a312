import { defineCommand } from './command.ts';
import { askOptions, filters } from './options.ts';
import { describeSaid } from './quotes/describe-said.ts';
import { readSpeaker } from './quotes/read-speaker.ts';

export const said = defineCommand({
  name: 'said',
  description: 'What someone is quoted with, word for word: a name, or a name about a subject',
  audience: 'public',
  options: {
    speaker: { description: 'Who is quoted: a person, a group', required: true, completes: 'speaker' },
    about: { description: 'Only quotes about this' },
    ...filters,
  },

  async run(invocation) {
    const { archive, options } = invocation;
    const asked = readSpeaker(options.speaker, options.about);
    const findings = await archive.said(asked.speaker, asked.about, askOptions(invocation, null));
    return describeSaid(findings, asked, invocation);
  },
});
