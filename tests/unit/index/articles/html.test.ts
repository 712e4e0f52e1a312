import { describe, expect, it } from 'vitest';
import { problemsOf, readOne } from './corpus-folder.ts';

const PARAGRAPH =
  'The council of the town met in the evening, and the mayor, who had waited for hours, spoke first.';
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html><head>${head}</head><body><nav><a href="/">Home</a> <a href="/x">World</a></nav>${body}<footer>All rights reserved</footer></body></html>`;
const story = (inner = '') =>
  `<article>${inner}<p>${PARAGRAPH}</p><p>${PARAGRAPH.replace('town', '<b>city</b>')}</p><p>${PARAGRAPH}</p></article>`;

describe('.html', () => {
  it('takes the visible story, its paragraphs apart', async () => {
    const article = await readOne(
      'a.html',
      page('<title>A</title>', story('<script>var x = "hidden";</script><p hidden>Unseen.</p>')),
    );
    expect(article.text.split('\n\n')).toEqual([PARAGRAPH, PARAGRAPH.replace('town', 'city'), PARAGRAPH]);
  });

  it('reads what JSON-LD says of the article', async () => {
    const linked = {
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': ['NewsArticle'],
          headline: 'Council meets',
          datePublished: '2024-05-23T23:30:00-05:00',
          author: [{ '@type': 'Person', name: 'Ada Bell' }],
          publisher: { name: 'The Gazette' },
        },
      ],
    };
    const head = `<title>Other</title><link rel="canonical" href="https://gazette.example/a"><script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    expect(await readOne('a.htm', page(head, story()))).toMatchObject({
      title: 'Council meets',
      source: 'The Gazette',
      author: 'Ada Bell',
      url: 'https://gazette.example/a',
      published: { date: '2024-05-23', basis: 'metadata', status: 'ok' },
    });
  });

  it('reads the tags of the page where JSON-LD is broken', async () => {
    const head =
      '<script type="application/ld+json">{broken</script><meta property="og:title" content="Council &amp; mayor"><meta property="og:site_name" content="The Gazette"><meta name="author" content="Ada Bell"><meta property="article:published_time" content="2024-05-23T10:00:00Z"><meta property="og:url" content="javascript:alert(1)">';
    expect(await readOne('a.html', page(head, story()))).toMatchObject({
      title: 'Council & mayor',
      source: 'The Gazette',
      author: 'Ada Bell',
      url: null,
      published: { date: '2024-05-23', basis: 'metadata' },
    });
  });

  it('reads the first <time> of the story', async () => {
    const article = await readOne('a.html', page('', story('<time datetime="2024-05-23">yesterday</time>')));
    expect(article.published).toMatchObject({ date: '2024-05-23', basis: 'metadata' });
  });

  it('reads a day in the address where nothing else tells it', async () => {
    const article = await readOne(
      'a.html',
      page('<link rel="canonical" href="https://gazette.example/2024/may/23/a">', story()),
    );
    expect(article.published).toMatchObject({
      date: '2024-05-23',
      basis: 'url',
      note: expect.stringContaining('address'),
      inferred: null,
    });
  });

  it('believes its tags and not the day in its top bar, and says so', async () => {
    const head = '<meta property="article:published_time" content="2024-05-23T10:00:00Z">';
    const article = await readOne('a.html', page(head, `<p>June 1, 2025</p><p>${PARAGRAPH}</p>`));
    expect(article.published).toEqual({
      date: '2024-05-23',
      basis: 'metadata',
      status: 'ok',
      note: expect.stringContaining('2025-06-01'),
      inferred: null,
    });
  });

  it('passes over a tag whose date is none', async () => {
    const head = '<meta name="date" content="14/3/21"><meta name="pubdate" content="2021-03-14">';
    expect((await readOne('a.html', page(head, story()))).published.date).toBe('2021-03-14');
  });

  it('takes the name of the source off the title of the page', async () => {
    const head =
      '<title>Council meets | The Gazette</title><meta property="og:site_name" content="The Gazette">';
    expect((await readOne('a.html', page(head, story()))).title).toBe('Council meets');
  });

  it('reads a short page and a fragment as a whole', async () => {
    expect((await readOne('a.html', '<p>The town<br>voted.</p><p>Yes.</p>')).text).toBe(
      'The town\nvoted.\n\nYes.',
    );
  });

  it.each([
    ['searches a page of up to 10,000 elements for its story', 9_000, false],
    ['reads all that is seen of a page with more', 11_000, true],
  ])('%s', async (_rule, breaks, isWhole) => {
    const beside = '<div class="sidebar">Weather today</div>';
    const article = await readOne('a.html', page('', `${beside}${story('<br>'.repeat(breaks))}`));
    expect(article.text.includes('Weather today')).toBe(isWhole);
    expect(article.text).toContain(PARAGRAPH);
    expect(article.text).not.toContain('Home');
  });

  it('runs nothing and fetches nothing', async () => {
    const hostile = page(
      '',
      story(
        '<script>globalThis.wasRun = true</script><img src="http://127.0.0.1:9/x" onerror="globalThis.wasRun = true">',
      ),
    );
    await readOne('a.html', hostile);
    expect('wasRun' in globalThis).toBe(false);
  });

  it.each([
    '<html></html>',
    '<!-- nothing -->',
    '<html><frameset><frame src="x"></frameset></html>',
    '<title>A</title>',
  ])('finds no text in %s', async (content) => {
    const [problem] = await problemsOf('a.html', content);
    expect(problem).toMatchObject({ file: 'a.html', line: null });
  });

  it('reads plain text with a wrong extension', async () => {
    expect((await readOne('a.html', 'The town voted.')).text).toBe('The town voted.');
  });
});
