import { countArticles } from '../../commands/extent.ts';
import { createProgressBar } from '../progress.ts';

/** Between two lines where the stream is no terminal. */
const LINE_MS = 5_000;

export interface ShownReading {
  readonly show: (done: number, total: number, articles: number) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

/** Shows how far the reading of the articles is: on a bar, or a line every so often where there is no terminal. */
export function createShownReading(stream: NodeJS.WriteStream): ShownReading {
  const bar = createProgressBar(stream);
  let toldAt = Date.now();
  return {
    show(done, total, articles) {
      const part = total === 0 ? 1 : Math.min(1, done / total);
      const words = [`${Math.floor(part * 100)} %`, countArticles(articles)];
      bar.show('reading', part, words);
      if (stream.isTTY || Date.now() - toldAt < LINE_MS) return;
      toldAt = Date.now();
      stream.write(`reading ${words.join(' · ')}\n`);
    },
    end: bar.clear,
  };
}
