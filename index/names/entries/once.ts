/** What is made when it is first asked for, and kept; what it is made of is then held no longer. */
export function once<T extends object>(make: () => T): () => T {
  let left: (() => T) | null = make;
  let made: T | null = null;
  return () => {
    if (left !== null) {
      made = left();
      left = null;
    }
    return made as T;
  };
}
