import type { Gap } from '../../../../commands/gap-list.ts';

export function gapOf(question: string, count = 1, parts: Partial<Gap> = {}): Gap {
  return { question, count, outcome: 'no-match', missing: [], ...parts };
}
