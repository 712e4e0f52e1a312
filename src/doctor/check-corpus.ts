import { listExtent } from '../../commands/extent.ts';
import { type Survey, surveyCorpus } from '../../index/archive.ts';
import { CorpusError, messageOf } from '../../index/errors.ts';
import { type Finding, mend, note, ok } from './finding.ts';

export interface CheckedCorpus {
  readonly findings: readonly Finding[];
  /** In bytes; `null` where it cannot be read. */
  readonly size: number | null;
}

type Problems = CorpusError['problems'];

const SUBJECT = 'Articles';
const NAMED = 3;
const HOW_TO_SEE = '"npm run --silent inspect -- --check" names each with its mend.';

/** Reads the articles, and changes nothing. */
export async function checkCorpus(
  path: string,
  onRead?: Parameters<typeof surveyCorpus>[1],
): Promise<CheckedCorpus> {
  try {
    const survey = await surveyCorpus(path, onRead);
    return { findings: describe(path, survey), size: survey.bytes };
  } catch (error) {
    const problems = error instanceof CorpusError ? error.problems : [];
    const named = problems.length === 0 ? '' : ` ${nameSome(problems)}`;
    return { findings: [mend(SUBJECT, `${messageOf(error)}${named}`)], size: null };
  }
}

function describe(path: string, survey: Survey): readonly Finding[] {
  const found = ok(SUBJECT, `${listExtent(survey).join(', ')}, in ${path}`);
  const { problems } = survey;
  if (problems.length === 0) return [found];
  const left = problems.length === 1 ? '1 file or record is' : `${problems.length} files or records are`;
  return [found, note(SUBJECT, `${left} left out. ${nameSome(problems)}`)];
}

/** The first with all that is known, the next by name. */
function nameSome(problems: Problems): string {
  const [first] = problems;
  if (first === undefined) return '';
  const others = problems.slice(1, NAMED).map(placeOf);
  const more = problems.length > NAMED ? `; and ${problems.length - NAMED} more` : '';
  const rest = others.length === 0 ? '' : ` Also ${others.join('; ')}${more}.`;
  return `${placeOf(first)}: ${first.reason}${rest} ${HOW_TO_SEE}`;
}

function placeOf({ file, line }: Problems[number]): string {
  return line === null ? file : `${file}:${line}`;
}
