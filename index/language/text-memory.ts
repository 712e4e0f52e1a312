import { copyText } from './copy-text.ts';

/**
 * What was made of a text before, or else what is made of it now.
 *
 * @param make - the same for the same text, always; what is undefined is not remembered
 */
export type TextMemory<Made> = (text: string, make: (text: string) => Made) => Made;

interface TextMemorySize {
  /** How many texts are remembered; then all are forgotten. */
  readonly most: number;
  /** Longer texts are not remembered: they are mostly litter that never comes back. */
  readonly maxChars: number;
}

export function createTextMemory<Made>({ most, maxChars }: TextMemorySize): TextMemory<Made> {
  const remembered = new Map<string, Made>();
  return (text, make) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const own = copyText(text);
    const made = make(own);
    if (made === undefined || own.length > maxChars) return made;
    if (remembered.size >= most) remembered.clear();
    remembered.set(own, made);
    return made;
  };
}
