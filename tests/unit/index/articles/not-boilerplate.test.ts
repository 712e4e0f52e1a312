import { describe, expect, it } from 'vitest';
import { findBoilerplate } from '../../../../index/articles/boilerplate.ts';

describe('what is not boilerplate', () => {
  it.each([
    'Facebook said on Tuesday that it had closed the accounts.',
    'Twitter, Reddit and Telegram were blocked.',
    'Photo evidence showed a burnt-out truck.',
    'Photos of the bridge were shared a thousand times.',
    'Video from the scene shows two boats.',
    'By Friday the town had fallen.',
    'Home prices rose for a third year.',
    'Home for Christmas',
    'Related charges against his brother were dropped.',
    'Read more books, the mayor told the pupils.',
    'Click here, the message to the victims said, and they did.',
    '“Subscribe to our newsletter,” the page of the fraudsters read.',
    'Subscribers to the paper will get their money back.',
    'Sign up for the army, said the poster.',
    'Sign up to help, the minister urged the country in her speech.',
    'Advertisement spending fell by a tenth.',
    'Search teams found the boat.',
    'We use cookies as bait, the warden said.',
    'The paper holds the rights to his story.',
    'The image was sold by Getty Images.',
    'He works for Getty Images, AFP and Reuters.',
    'The attack was first reported by AFP.',
    'Ten killed in the attack – AFP',
    'The ministry denied it. (AFP)',
    'The treaty (c) is void.',
    'Tags were found on the turtles.',
    'Comments by the minister angered her party.',
    'Leave a reply, he begged, and none came.',
    'Your email address is for sale.',
    'Five minutes to read the verdict',
    'Menu prices went up.',
    'King.',
    'The town, etc.',
    'Yes.',
    'Kyiv',
    'A share of the money was lost',
    'Mayor resigns | The Gazette',
    'Biden | Trump | Kennedy',
    'Money • Health • Education',
    'News of the vote came late > at ten.',
    'You have three articles of the treaty to thank.',
    'Subscribe for peace, read the posters.',
    'Subscribe to the view, as I do, that towns need bridges.',
    'Already a member of the council, she ran for mayor.',
    'Published in Paris on Monday, the book sold out.',
    'Published 1984',
    'Updated figures on Monday showed 12 dead.',
    'Updated: the mayor resigns',
    'Posted to Kyiv in May 2023, he learnt the language.',
    'Last updated in the 1990s, the law is dated.',
    'Sign up to Medicare by Friday or pay more.',
    'Sign up to what the mayor wants and be sorry.',
    'Privacy notices were sent to all readers.',
    'The post office appeared first on the list of cuts.',
    'The post was deleted.',
    'Comments (most of them angry) poured in.',
    'Most read the paper online.',
    'Trending downwards, prices fell again.',
    'Recommended by the council, the plan failed.',
    'Related or not, the two men were friends.',
    'Share this article of faith, the bishop said.',
    'Skip to content yourself with less, he wrote.',
    'Breaking: Mayor resigns [LIVE UPDATES]',
    'The mayor spoke to Bell (left)',
    'He thanked the town. (laughs)',
    'The law (gdpr) is void. (See the note.)',
    'It was signed by both (dpa)',
  ])('"%s"', (line) => {
    expect(findBoilerplate(`The mayor spoke.\n\n${line}\n\nThe mayor left.`)).toEqual([]);
  });

  it('a network that stands alone is a heading', () => {
    expect(findBoilerplate('Facebook\n\nThe firm grew again.\n\nTwitter\n\nThe firm shrank.')).toEqual([]);
  });

  it('a long paragraph that ends like a caption', () => {
    expect(findBoilerplate(`${'The mayor spoke to the crowd. '.repeat(20)}(AP Photo/Ada Bell)`)).toEqual([]);
  });
});
