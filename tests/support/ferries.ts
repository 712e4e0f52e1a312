/** An invented quarrel about a harbour, told by four articles: people who are described, quoted and contradicted. */
import type { Files } from './folders.ts';

export const FERRIES: Files = {
  'strike.md': article('Ferries stand still', 'Harbour Post', '2021-03-02', [
    'Marta Lindholm, the head of the ferry union of Brill, called a strike on Monday.',
    'Lindholm, 47, said: “No ferry will leave the harbour before the wages are paid.”',
    '“We have waited for a year,” she added.',
    'About 300 sailors marched to the town hall of Brill.',
  ]),
  'talks.md': article('Talks in Brill', 'Evening Mail', '2021-03-05', [
    'The union leader Marta Lindholm met Mayor Oskar Feld in Brill on Thursday.',
    'Marta Lindholm (49) spoke of “a first step”.',
    '“The town has no money for higher wages,” Oskar Feld told reporters.',
    'Nobody knew how long the strike would last.',
  ]),
  'march.md': article('A march of sailors', 'Valley Courier', '2021-03-03', [
    'About 500 sailors marched to the town hall of Brill, the police said.',
    'Erik Lindholm, a baker, gave them bread.',
  ]),
  'end.md': article('The strike is over', 'Harbour Post', '2021-04-01', [
    'Marta Lindholm ended the strike in Brill.',
    'Oskar Feld said that the harbour would open at noon.',
    '**Oskar Feld**, an enemy of @everyone and <@1>, smiled.',
  ]),
};

function article(title: string, source: string, published: string, sentences: readonly string[]): string {
  return `---\ntitle: ${title}\nsource: ${source}\npublished: ${published}\n---\n\n${sentences.join(' ')}\n`;
}
