import variants from './spelling-variants.json' with { type: 'json' };

const VARIANTS = new Map(Object.entries(variants));
const MIN_CHARS = 4;
const HAS_VARIANTS = /^ye|^h.+(?:enko|chuk)$|kh|ks|ou|enka$|[aeou]y|ych$|[yij]$/;

/**
 * The form in which transliterations of one word are the same: "evgeni" for Yevgeny, Evgeniy and Evgenii.
 *
 * @param word - folded
 */
export function spellingOf(word: string): string {
  if (word.length < MIN_CHARS) return word;
  const usual = VARIANTS.get(word) ?? word;
  if (!HAS_VARIANTS.test(usual)) return usual;
  return usual
    .replace(/^ye/, 'e')
    .replaceAll('kh', 'h')
    .replaceAll('ks', 'x')
    .replaceAll('ou', 'u')
    .replace(/enka$/, 'enko')
    .replace(/^h(?=[a-z]{2,}(?:enko|chuk)$)/, 'g')
    .replace(/([aeou])y(?=[^aeiouy])/g, '$1i')
    .replace(/ych$/, 'ich')
    .replace(/(?:iy|yy|yi|ii|ij|yj|y|i)$/, 'i');
}

/** The form in which transliterations of a name are the same. */
export function spellingKey(key: string): string {
  return key.includes(' ') ? key.split(' ').map(spellingOf).join(' ') : spellingOf(key);
}
