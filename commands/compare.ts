import { describeComparison } from './accounts/describe-comparison.ts';
import { defineCommand } from './command.ts';
import { askOptions, filters } from './options.ts';

export const compare = defineCommand({
  name: 'compare',
  description: 'Where accounts differ: numbers, ages, places, days, spellings, each quoted',
  audience: 'public',
  options: {
    subject: { description: 'A name, a place or an event', required: true, completes: 'name' },
    ...filters,
  },

  async run(invocation) {
    const { archive, options } = invocation;
    const comparison = await archive.compare(options.subject, askOptions(invocation, 'what'));
    return describeComparison(comparison, invocation);
  },
});
