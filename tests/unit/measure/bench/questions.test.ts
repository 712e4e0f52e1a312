import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../../commands/catalog.ts';
import { writeArticle } from '../../../../measure/bench/corpus/write-article.ts';
import { writeQuestions } from '../../../../measure/bench/questions.ts';
import { parseRequest } from '../../../../src/parse-request.ts';

const ARTICLES = 30;
const { commands, free } = writeQuestions(1, ARTICLES);
const texts = Array.from({ length: ARTICLES }, (_, number) => writeArticle(1, number).text);

describe('the questions of the bench', () => {
  it('are the same for the same seed', () => {
    expect(writeQuestions(1, ARTICLES)).toEqual({ commands, free });
  });

  it('are two hundred and more of each kind, and none is asked twice', () => {
    for (const questions of [commands, free]) {
      expect(questions.length).toBeGreaterThanOrEqual(200);
      expect(new Set(questions).size).toBe(questions.length);
    }
  });

  it('ask commands for what an article names', () => {
    for (const question of commands) {
      const { command, options } = parseRequest(question, CATALOG);
      const [name = ''] = Object.values(options);
      expect(CATALOG.some((one) => one.name === command)).toBe(true);
      expect(texts.some((text) => text.includes(name))).toBe(true);
    }
  });

  it('are of twenty words, most of which stand in one article', () => {
    for (const question of free) {
      const words = question.slice(0, -1).split(' ');
      expect(words).toHaveLength(20);
      const shared = texts.map((text) => words.filter((word) => text.includes(word)).length);
      expect(Math.max(...shared)).toBeGreaterThanOrEqual(14);
    }
  });
});
