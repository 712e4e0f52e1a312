/** The same text in memory of its own: a part of a text holds the whole text in memory. */
export function copyText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
