import { describe, expect, it } from 'vitest';
import { weighWords } from '../../../../../index/answers/evidence/weigh-words.ts';
import { createArticle } from '../../../../support/articles.ts';
import { passagesFor, weighFor } from '../../../../support/library.ts';
import { createNames, createQuestion } from '../../../../support/questions.ts';

const OTHERS = ['Rain came down.', 'Snow came down.', 'Hail came down.'];

function weighOver(asked: string, text: string, title = 'News') {
  const articles = [text, ...OTHERS].map((words, at) =>
    createArticle({ id: `a${at}`, title: at === 0 ? title : 'Weather', text: words }),
  );
  const question = createQuestion(asked, { names: createNames('Ada Bell') });
  const [passage] = passagesFor(articles, question);
  if (!passage) throw new Error('Nothing was found.');
  const names = new Set(question.names.flatMap(({ terms }) => terms));
  return weighWords(passage, weighFor(articles, question), names);
}

describe('weighWords', () => {
  it('lacks nothing where every word stands there', () => {
    const { held, lacked, words } = weighOver('Who opened the bridge?', 'She opened the bridge.');
    expect(words).toBe(2);
    expect(held).toBeGreaterThan(0);
    expect(lacked).toBe(0);
  });

  it('counts the title above a passage to it', () => {
    expect(weighOver('Who opened the bridge?', 'She opened it.', 'The bridge').lacked).toBe(0);
  });

  it('counts a word that every article holds for less than one that stands once, and for something', () => {
    const { held: common } = weighOver('What came?', 'It came.');
    const { held: rare } = weighOver('What glowed?', 'It glowed.');
    expect(common).toBeLessThan(rare);
    expect(common).toBeGreaterThan(0);
  });

  it('holds by half a word of which only a near one is there', () => {
    const { held, lacked } = weighOver('Who acquired the bridge?', 'She bought the bridge.');
    expect(lacked).toBeGreaterThan(0);
    expect(lacked).toBeLessThan(held);
  });

  it('tells the share of the names that are lacking, and the unknown ones', () => {
    expect(weighOver('Did Ada Bell open the bridge?', 'Bell opened the bridge.')).toMatchObject({
      lackedNames: 0.5,
      unknownNames: 1,
    });
    expect(weighOver('Who opened the bridge?', 'She opened it.')).toMatchObject({ lackedNames: 0 });
  });
});
