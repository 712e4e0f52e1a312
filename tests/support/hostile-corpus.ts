/** Articles that would have their reader run, fetch or unfold something. They tell of a ferry, and can be asked about. */
import type { Files } from './folders.ts';

/** Nobody is there, and nobody may try. */
const NAMED = 'http://tracker.invalid';
const NUMBERED = 'http://192.0.2.7';

const LOGBOOK = [
  'The ferry Seagull ran onto the sandbank on 2 May 2019.',
  'The Seagull was towed into the dock on 9 June 2019, said the harbour master Ines Varga.',
  'The Seagull left the dock on 4 July 2020 because the hull had been mended.',
  'The Seagull was sold to Brill on 1 March 2021 for 4 million euros.',
];

/** Nine levels of ten make a thousand million. */
const BOMB = Array.from({ length: 9 }, (_, level) =>
  level === 0
    ? `l0: &l0 [${'ha, '.repeat(9)}ha]`
    : `l${level}: &l${level} [${Array(10)
        .fill(`*l${level - 1}`)
        .join(', ')}]`,
).join('\n');

const HEAD = `<base href="${NAMED}/"><meta http-equiv="refresh" content="0; url=${NAMED}/refresh">
<link rel="stylesheet" href="${NUMBERED}/style.css"><link rel="preload" as="script" href="${NAMED}/preload.js">
<link rel="dns-prefetch" href="${NAMED}"><link rel="canonical" href="${NAMED}/seagull">
<style>@import url("${NAMED}/import.css"); body { background: url("${NUMBERED}/back.png") }</style>
<script src="${NUMBERED}/outside.js"></script><script type="module">import "${NAMED}/module.js"</script>
<script>globalThis.wasRun = true; fetch("${NAMED}/fetched"); new WebSocket("ws://192.0.2.7/socket")</script>
<script type="application/ld+json">{"@context":"${NAMED}/context","@type":"NewsArticle","headline":"Seagull","datePublished":"2021-04-01","image":"${NUMBERED}/i.png"}</script>`;

const BODY = `<img src="${NAMED}/pixel.png" srcset="${NUMBERED}/2x.png 2x" onerror="globalThis.wasRun = true">
<iframe src="${NAMED}/frame" srcdoc="<script>globalThis.wasRun = true</script>"></iframe>
<object data="${NUMBERED}/object"></object><embed src="${NAMED}/embed"><video src="${NUMBERED}/v.mp4" autoplay></video>
<svg onload="globalThis.wasRun = true"><image xlink:href="${NAMED}/svg.png"/><script>globalThis.wasRun = true</script></svg>
<form action="${NAMED}/form"><input autofocus onfocus="globalThis.wasRun = true"></form>
<a href="javascript:globalThis.wasRun=true" ping="${NAMED}/ping">more</a>`;

export const HOSTILE_CORPUS: Files = {
  'page.html': `<!DOCTYPE html><html onclick="globalThis.wasRun = true"><head>${HEAD}</head><body onload="globalThis.wasRun = true"><article>${BODY}${LOGBOOK.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`,
  'entities.html': `<?xml version="1.0"?><?xml-stylesheet href="${NAMED}/style.xsl"?><!DOCTYPE html PUBLIC "x" "${NAMED}/outside.dtd" [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY net SYSTEM "${NUMBERED}/entity"><!ENTITY % all SYSTEM "${NAMED}/all.dtd"> %all;]><html><body><p>The ferry Heron lay in the harbour of Brill on 3 August 2020: &file; and &net;.</p></body></html>`,
  'feed.xml': `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY net SYSTEM "${NUMBERED}/entity">]><rss>&net;</rss>`,
  'marks.md': `---\ntitle: The Heron\npublished: 2020-08-04\nurl: ${NAMED}/heron\nsource: Harbour Post\n---\n![a picture](${NAMED}/picture.png)\n\n<img src="${NUMBERED}/raw.png"><script src="${NAMED}/raw.js"></script>\n\nThe ferry Heron left Brill on 4 August 2020. [More](${NUMBERED}/more)\n`,
  'tags.md': `---\ntitle: !!js/function "function () { globalThis.wasRun = true }"\nurl: !include ${NAMED}/included\npublished: 2020-08-05\n---\nThe ferry Heron came back to Brill on 5 August 2020.\n`,
  'bomb.md': `---\n${BOMB}\ntitle: *l8\n---\nThe ferry Heron was painted on 6 August 2020.\n`,
  'record.json': JSON.stringify({
    url: `${NAMED}/record`,
    image: `${NUMBERED}/record.png`,
    published: '2020-08-07',
    title: 'The Heron again',
    text: 'The ferry Heron was inspected on 7 August 2020 by Ines Varga.',
  }).replace('{', '{"__proto__":{"wasRun":true},'),
};
