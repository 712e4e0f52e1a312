const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** All that is no character in XML 1.0: most controls, halves of pairs, U+FFFE and U+FFFF. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as it may stand between two tags, and between quotation marks in one; what XML cannot write is left out. */
export function escapeXml(text: string): string {
  return text.replace(NO_CHARACTER, '').replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}
