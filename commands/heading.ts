import type { Filters, Question } from '../index/types.ts';

/** "When · Rostov", or a free question as it was understood, then its written filters. */
export function headingOf({ form, kind, text, filters }: Question): string {
  const asked = form === 'command' ? `${capitalise(kind)} · ${text}` : text;
  return [asked, ...writeFilters(filters)].join(' · ');
}

/** "after 2023-07-01", "source The Telegraph": each that narrows. */
function writeFilters({ after, before, source, article }: Filters): string[] {
  const written = { after, before, source, in: article };
  return Object.entries(written).flatMap(([name, value]) => (value === null ? [] : `${name} ${value}`));
}

function capitalise(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).replace('-', ' ');
}
