const PLAIN = /^[A-Za-z]{2,}(?:[ -][A-Za-z]{2,})*$/;

/**
 * Whether a name is nothing but words of two or more English letters, a blank or a hyphen between them: most are, and of
 * these lower case tells all that folding could.
 */
export function isPlain(name: string): boolean {
  return PLAIN.test(name);
}
