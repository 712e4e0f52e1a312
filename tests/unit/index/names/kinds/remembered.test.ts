import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../../index/names/mentions.ts';

const TEXTS = [
  'Mr McVeldt Ito spoke in Brusk. The Ito-McVeldt Quay deal was signed, McVeldt Quay said.',
  'McVeldt Quay of the Quay Trade Council met reporters. "We ship," McVeldt Quay told them.',
  'The East and the West met at East Quay. GREYFIELD opened; in GREYFIELD it rained.',
];

describe('what is remembered of names', () => {
  it('never depends on the texts that were read before', () => {
    const first = TEXTS.map((text) => findMentions(text));
    const backwards = [...TEXTS].reverse().map((text) => findMentions(text));
    expect(backwards.reverse()).toEqual(first);
  });

  it('finds in capitals what a list writes with an abbreviation', () => {
    const [mention] = findMentions('FLOOD REACHES ST. MORITZ AGAIN\n\nNobody in the town was hurt.');
    expect(mention).toMatchObject({ kind: 'place', name: 'ST. MORITZ' });
  });
});
