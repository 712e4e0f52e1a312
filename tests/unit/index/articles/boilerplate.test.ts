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
    'Home | News | Sport | Log in',
    'Home › News › World',
    'News • Sport • Business • Culture • Weather',
    'About us | Contact us | Privacy policy | Terms of use',
    'You have 3 free articles remaining this month.',
    'You’ve read your last free article.',
    'Subscribe now for $1.',
    'Subscribe for just €2 a week and read on.',
    'Subscribe to continue reading',
    'Already a subscriber? Log in',
    'Last updated on Sat 24 Jun 2023 18.40 BST',
    'Published: May 23, 2024 | Updated: May 24, 2024 10:30 a.m. EDT',
    'Updated 2 hours ago',
    'First published 2023-06-24T10:00:00Z',
    'Posted at 10:30 GMT',
    'Sign up to First Edition',
    'Sign up to The Best of the Week newsletter',
    'Sign up for breaking news alerts',
    'Privacy Notice: Newsletters may contain info about charities, and content funded by outside parties.',
    'after newsletter promotion',
    'Explore more on these topics',
    'Reuse this content',
    'You may also like: Bridge closed “for ever”',
    'Related articles: Bridge closed for winter',
    'The post Mayor opens bridge appeared first on The Gazette.',
    '© 2023 The Gazette',
    'Skip to content',
    'Share this article',
    'Comments (12)',
    'Advertisement feature',
    '**Advertisement**',
    '## Most read',
    '(erpe)',
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

  it.each(['(erpe)', '(dpa/ts)', '(ap, mz)'])(
    'marks the sign "%s" of an author behind a sentence',
    (sign) => {
      const text = `${STORY}\n\n${STORY} ${sign}\n\n“It is open.” ${sign}`;
      expect(wordsOf(text, findBoilerplate(text))).toEqual([sign, sign]);
    },
  );

  it.each([
    ['below one another', 'Most read\nMayor resigns\nWho won the vote?\nBridge closed ‘for ever’'],
    ['as paragraphs', 'Related Articles\n\nMayor resigns\n\nWho won the vote?\n\nBridge closed'],
    ['as links', '## Recommended\n\n- [Mayor resigns](https://gazette.example/a.b)\n- [Bridge closed](/b)'],
    ['with a question at its end', `Most viewed\nMayor resigns\n\nWho won the vote?\n\nBridge closed`],
    ['as topics', 'Explore more on these topics\n\nUkraine\n\nEurope\n\nReuse this content'],
  ])('marks the headlines of a box of links %s', (_how, box) => {
    const text = `${STORY}\n\n${box}\n\n${STORY}`;
    expect(wordsOf(text, findBoilerplate(text)).join('\n')).toBe(box.replaceAll('\n\n', '\n'));
  });

  it.each([
    ['a sentence', 'Trending', STORY],
    [
      'a sentence over two lines',
      'Trending',
      'The mayor opened the bridge on\nMonday and closed it on Tuesday.',
    ],
    ['a question before a sentence', 'Trending', `Who opened the bridge?\n\n${STORY}`],
    ['two sentences without an end', 'Most read', 'The mayor left. The town voted'],
    ['a byline', 'Most read', 'By Ada Bell'],
    ['a list that is longer than a box', 'Related', 'Mayor resigns\n'.repeat(40)],
  ])('keeps %s below the heading of a box', (_what, heading, below) => {
    const text = `${heading}\n\n${below}`;
    expect(wordsOf(text, findBoilerplate(text))).toEqual([heading]);
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
      'Most read',
      ' (erpe)',
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
    for (const piece of [
      '© a',
      '(AP/',
      ' ',
      '\n',
      'Photo: ',
      'Home > ',
      'x\n',
      'subscribe ',
      '/AFP',
      '“',
      'Most read\n',
      'A',
      'News | ',
      'Published 1 ',
      '(ab/',
    ]) {
      const texts = [piece.repeat(100_000), `${piece.repeat(400).slice(0, 400)}\n`.repeat(200)];
      for (const text of texts)
        expect(findBoilerplate(text).at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
    }
  });
});
