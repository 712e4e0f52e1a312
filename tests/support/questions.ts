/** Questions as the bot reads them, against names and sources that a test invents. */

import type { Question } from '../../index/findings.ts';
import { createKnownNames, createNameCounter, type KnownNames } from '../../index/names/known-names.ts';
import { parseQuestion, type QuestionContext } from '../../index/questions/parse-question.ts';
import { createSourceNames } from '../../index/questions/source-names.ts';

/** What a corpus knows that mentions each of these names once; a name that is given twice is mentioned twice. */
export function createNames(...names: readonly string[]): KnownNames {
  const counter = createNameCounter();
  for (const name of names) {
    const span = { start: 0, end: name.length };
    counter.add({ published: null, text: name, mentions: [{ kind: 'other', name, span }] });
  }
  return createKnownNames(counter.gather());
}

export function createContext(parts: Partial<QuestionContext> = {}): QuestionContext {
  return {
    names: createNames(),
    sources: createSourceNames([]),
    today: '2030-01-15',
    lastPrinted: null,
    previous: null,
    kind: null,
    filters: {},
    ...parts,
  };
}

export function createQuestion(text: string, parts: Partial<QuestionContext> = {}): Question {
  return parseQuestion(text, createContext(parts));
}
