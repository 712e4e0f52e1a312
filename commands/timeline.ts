import { defineCommand } from './command.ts';
import { NO_SUBJECT } from './heading.ts';
import { askOptions, filters } from './options.ts';
import { describeTimeline } from './timeline/describe-timeline.ts';

/** So many days are listed unless more are asked for. */
const ENTRIES = 60;

export const timeline = defineCommand({
  name: 'timeline',
  description: 'What happened when: one sentence a day, in order; without a subject the whole archive',
  audience: 'public',
  options: {
    subject: { description: 'A name or an event; left out, the whole archive', completes: 'name' },
    ...filters,
  },

  async run(invocation) {
    const { archive, options, limit } = invocation;
    const subject = options.subject === NO_SUBJECT ? '' : (options.subject ?? '');
    const asked = { ...askOptions(invocation, 'when'), limit: Math.max(ENTRIES, limit) };
    return describeTimeline(await archive.timeline(subject, asked), invocation);
  },
});
