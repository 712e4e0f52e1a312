import type { Files } from '../support/folders.ts';
import { HARBOUR } from '../support/harbour.ts';

const CLAUSE = 'the keeper of the lantern wrote down the boats and the tide and the wind, ';

/** The harbour corpus and articles that are hard to quote. */
export const ROUGH_HARBOUR: Files = {
  ...HARBOUR,
  'endless.txt': `Lotte Vink read aloud and ${CLAUSE.repeat(60)}and then it was morning.\n`,
  'hostile.md':
    '---\ntitle: "@everyone **look** \\e[2J"\npublished: 2019-07-01\n---\n\n> **Nils Ek** told @everyone that ||the gate|| is *open*. [Nils Ek](https://example.test) said: \u202Eneddih\u202C 👩‍👩‍👧 zero\u200Bwidth.\r\n\r\nNils Ek left on 3 July 2019.\n',
  'separators.jsonl': `${JSON.stringify({ id: 'separators', text: 'Runa Berg rows\u2028to the island\u2029 and\u0085 back, \u009b31m\u202Esaid\u2066 all.' })}\n`,
};
