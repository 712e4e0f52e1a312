import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBoilerplate } from '../../../../index/articles/boilerplate.ts';
import { wordsOf } from './corpus-folder.ts';

const REQUIRED = 'Required fields are marked *';
const STORY = 'The mayor opened the bridge on Monday.';
const marked = (line: string) => {
  const text = `${STORY}\n\n${line}\n\n${STORY}`;
  return wordsOf(text, findBoilerplate(text));
};

describe('findBoilerplate', () => {
  it.each([
    'Leave a Reply',
    'Leave a comment',
    'Your email address will not be published.',
    REQUIRED,
    `Your email address will not be published. ${REQUIRED}`,
    'Save my name, email, and website in this browser for the next time I comment.',
    'SELECT LANGUAGE BELOW',
    'Home page politics',
    'Home > World > Europe',
    'Related News',
    'Related: Bridge closed for a second winter',
    'Read more: Bridge closed “for ever”',
    'READ MORE',
    'Read more »',
    'Subscribe to our newsletter',
    'Sign up for our free newsletter and get the best of the week.',
    'Sign up',
    'ADVERTISEMENT',
    'Advertisement - scroll to continue',
    'Click here to read the whole paper.',
    'We use cookies to make this page better. By staying you accept them.',
    'By continuing to use this site you agree to our use of cookies.',
    'Follow us on Twitter and Instagram',
    'Facebook Twitter LinkedIn',
    'Facebook | X | WhatsApp | Copy link',
    'Skip to main content',
    '© 2023 The Gazette. All rights reserved.',
    'The Gazette Company. All Rights Reserved',
    'The mayor cuts a ribbon on the bridge. © dpa',
    'The mayor cuts a ribbon. © Ada Bell/Gazette',
    'Photo: Ada Bell',
    'FILE PHOTO: The mayor on the bridge, May 1, 2023.',
    'Image credit: The Gazette',
    'The mayor waves on Monday, June 5, 2023. (AP Photo/Ada Bell)',
    'A boat below the bridge. (Photo by Ada Bell / Getty Images)',
    'The mayor on Monday. REUTERS/Ada Bell',
    'The mayor on Monday Ada Bell/AFP via Getty Images',
    'Getty Images',
    '5 min read',
    '12 comments',
    'Tags: bridges, mayors',
    'ing.',
  ])('marks "%s"', (line) => {
    expect(marked(line)).toEqual([line]);
  });

  it('marks two or more names of networks below one another', () => {
    const text = `${STORY}\nFacebook\nX\n\nWhatsApp\n\nRelated News`;
    expect(wordsOf(text, findBoilerplate(text))).toEqual(['Facebook', 'X', 'WhatsApp', 'Related News']);
  });

  it('marks a phrase of the page that is glued to the story, and it alone', () => {
    const text = `${STORY}SELECT LANGUAGE BELOW\nSELECT LANGUAGE BELOW${STORY}`;
    expect(wordsOf(text, findBoilerplate(text))).toEqual(['SELECT LANGUAGE BELOW', 'SELECT LANGUAGE BELOW']);
  });

  it('marks the menu behind the date of a record', () => {
    const text = ` date 2023-07-03 Home page politics\n\n${STORY}`;
    expect(wordsOf(text, findBoilerplate(text))).toEqual(['Home page politics']);
  });

  it('yields spans in order, apart, inside of the text and without blanks at their ends', () => {
    const pieces = fc.constantFrom(
      'Facebook',
      'X',
      '\n',
      ' ',
      '\r\n',
      STORY,
      'SELECT LANGUAGE BELOW',
      'Photo: A',
      'ing.',
      '© dpa',
      'Read more',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of findBoilerplate(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  // No slow regular expression: one would run into the time limit of the test.
  it('gets to the end of hostile text', () => {
    for (const piece of ['© a', '(AP/', ' ', '\n', 'Photo: ', 'Home > ', 'x\n', 'subscribe ', '/AFP', '“']) {
      const texts = [piece.repeat(100_000), `${piece.repeat(400).slice(0, 400)}\n`.repeat(200)];
      for (const text of texts)
        expect(findBoilerplate(text).at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
    }
  });
});
