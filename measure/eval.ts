/** Prints how good the answers are: over the questions of this project, and over larger sets in a folder that is named. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldNames, scoreNames, TYPED } from './name-scores.ts';
import { type GoldQuotes, scoreQuotes } from './quote-scores.ts';
import { type GoldConversation, type GoldQuestion, readRecords } from './records.ts';
import { faultsOf, openCorpus, type Result, runConversation, runSet } from './run-set.ts';
import { factShare, holdsAnswer, mean, passagesOf, scoreRanking } from './scores.ts';
import { type SpanScores, scoreSpan } from './span-scores.ts';
import { printTable } from './table.ts';
import { type GoldTimes, hasYear, isPoint, scoreTimes } from './time-scores.ts';

const setsFolder = process.argv[2];

await evaluateOwn();
if (setsFolder === undefined) {
  print('Larger sets: no folder was named. npm run eval -- FOLDER');
} else {
  await evaluateSeeds(setsFolder);
  evaluateTimes(setsFolder);
  evaluateNames(setsFolder);
  await evaluateSpans(setsFolder);
  await evaluateRetrieval(setsFolder);
}

async function evaluateOwn(): Promise<void> {
  const archive = await openCorpus('corpus');
  const questions = readRecords<GoldQuestion>(join('measure', 'questions.jsonl'));
  printRefusals('starter corpus', questions, await runSet(archive, questions));
  const conversations = readRecords<GoldConversation>(join('measure', 'conversations.jsonl'));
  const faults: string[] = [];
  for (const conversation of conversations) faults.push(...(await runConversation(archive, conversation)));
  const turns = conversations.reduce((sum, conversation) => sum + conversation.turns.length, 0);
  printTable([{ set: 'conversations', turns, right: turns - new Set(faults).size }]);
  for (const fault of faults) print(`  ${fault}`);
  printTable(rateTimes('times of our own', join('measure', 'times.jsonl')));
  printTable(rateNames('names of our own', join('measure', 'names.jsonl')));
  printTable(rateQuotes('quotes of our own', join('measure', 'quotes.jsonl')));
}

async function evaluateSeeds(folder: string): Promise<void> {
  const articles = join(folder, '..', 'articles');
  const path = join(folder, 'seeds-dev.jsonl');
  if (!existsSync(articles) || !existsSync(path)) return print('seeds-dev: not at hand');
  const questions = readRecords<GoldQuestion>(path);
  printRefusals('seeds-dev', questions, await runSet(await openCorpus(articles), questions));
}

function evaluateTimes(folder: string): void {
  const path = join(folder, 'times-dev.jsonl');
  if (existsSync(path)) printTable(rateTimes('times-dev', path));
  else print('times-dev: not at hand');
}

function evaluateNames(folder: string): void {
  const path = join(folder, 'names-dev.jsonl');
  if (existsSync(path)) printTable(rateNames('names-dev', path));
  else print('names-dev: not at hand');
}

function rateNames(set: string, path: string) {
  const records = readRecords<GoldNames>(path);
  const views = {
    all: null,
    'with their kinds': TYPED,
    person: ['person'],
    organization: ['organization'],
    place: ['place'],
  } as const;
  return Object.entries(views).map(([view, kinds]) => {
    const { f1, precision, recall } = scoreNames(records, kinds);
    return {
      set,
      view,
      'exact F1': f1.toFixed(3),
      'overlap P': precision.toFixed(3),
      'overlap R': recall.toFixed(3),
    };
  });
}

function rateQuotes(set: string, path: string) {
  const { quotes, accuracy, precision, form } = scoreQuotes(readRecords<GoldQuotes>(path));
  return [
    { set, quotes, accuracy: accuracy.toFixed(3), precision: precision.toFixed(3), form: form.toFixed(3) },
  ];
}

/** Asked of the passage that holds the answer. */
async function evaluateSpans(folder: string): Promise<void> {
  const path = join(folder, 'squad-dev-questions.jsonl');
  if (!existsSync(path)) return print('squad-dev: not at hand');
  const questions = readRecords<GoldQuestion & { readonly kind: string }>(path);
  const results = await runSet(await openCorpus(join(folder, 'squad-dev-corpus.jsonl')), questions);
  const kinds = {
    when: ['when'],
    who: ['who'],
    where: ['where'],
    'all three': ['when', 'who', 'where'],
    others: ['what', 'how many', 'how much', 'why', 'other'],
  };
  printTable(
    Object.entries(kinds).map(([kind, own]) => {
      const spans = results
        .filter(({ asked }) => own.includes(asked.kind))
        .map(({ asked, findings }) => scoreSpan(asked.gold, findings ? passagesOf(findings) : []));
      const average = (name: keyof SpanScores) => share(spans.map((span) => span[name]));
      return {
        set: 'squad-dev, in the passage',
        kind,
        questions: spans.length,
        EM: average('exactMatch'),
        F1: average('f1'),
        'hit@1': average('hit'),
      };
    }),
  );
}

function rateTimes(set: string, path: string) {
  const records = readRecords<GoldTimes>(path);
  const views = { all: () => true, 'dates and times': isPoint, 'with a year': hasYear };
  return Object.entries(views).map(([view, belongs]) => {
    const { strict, relaxed, value } = scoreTimes(records, belongs);
    return { set, view, strict: strict.toFixed(3), relaxed: relaxed.toFixed(3), value: value.toFixed(3) };
  });
}

async function evaluateRetrieval(folder: string): Promise<void> {
  const rows = [];
  for (const set of ['squad', 'time', 'facts']) {
    const path = join(folder, `${set}-dev-questions.jsonl`);
    if (!existsSync(path)) {
      print(`${set}-dev: not at hand`);
      continue;
    }
    // Asked over all passages, not of the one that holds the answer.
    const questions = readRecords<GoldQuestion>(path).map(({ in: _article, ...question }) => ({
      ...question,
      limit: 10,
    }));
    rows.push(
      scoreSet(
        `${set}-dev`,
        await runSet(await openCorpus(join(folder, `${set}-dev-corpus.jsonl`)), questions),
      ),
    );
  }
  if (rows.length > 0) printTable(rows);
}

function scoreSet(set: string, results: readonly Result<GoldQuestion>[]) {
  const found = results.map(({ asked: { gold }, findings }) => ({
    gold,
    passages: findings ? passagesOf(findings) : [],
  }));
  const rankings = found.map(({ gold, passages }) => scoreRanking(gold, passages));
  const average = (name: 'hit@4' | 'MRR@10' | 'MAP@10') =>
    mean(rankings.map((ranking) => ranking[name])).toFixed(3);
  const withAnswers = found.filter(({ gold }) => gold.answers);
  const withFacts = found.filter(({ gold }) => gold.facts);
  const answerAt = (depth: number) =>
    share(withAnswers.map(({ gold, passages }) => Number(holdsAnswer(gold, passages, depth))));
  const factsAt = (depth: number) =>
    share(withFacts.map(({ gold, passages }) => factShare(gold, passages, depth)));
  return {
    set,
    questions: results.length,
    'hit@4': average('hit@4'),
    'MRR@10': average('MRR@10'),
    'MAP@10': average('MAP@10'),
    'answer@1': answerAt(1),
    'answer@4': answerAt(4),
    'facts@4': factsAt(4),
    'facts@10': factsAt(10),
  };
}

function share(values: readonly number[]): string {
  return values.length === 0 ? '–' : mean(values).toFixed(3);
}

function printRefusals(
  set: string,
  questions: readonly GoldQuestion[],
  results: readonly Result<GoldQuestion>[],
): void {
  const faults = faultsOf(results);
  const isRefused = ({ findings }: Result<GoldQuestion>) => findings?.outcome !== 'answered';
  const unanswerable = results.filter(({ asked }) => asked.gold.outcome === 'no-match');
  printTable([
    {
      set,
      questions: questions.length,
      right: questions.length - faults.length,
      unanswerable: unanswerable.length,
      refused: results.filter(isRefused).length,
      'rightly refused': unanswerable.filter(isRefused).length,
    },
  ]);
  for (const fault of faults) print(`  ${fault}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
