/** Says that something has changed, and lets others wait until it has changed as they wish. */
export interface Signal {
  fire(): void;
  /** What `look` finds, as soon as it finds something. Rejects with `missing` after `timeoutMs`. */
  until<T>(look: () => T | undefined, timeoutMs: number, missing: () => string): Promise<T>;
}

export function createSignal(): Signal {
  const waiting = new Set<() => void>();
  return {
    fire: () => {
      for (const look of [...waiting]) look();
    },
    until: (look, timeoutMs, missing) =>
      new Promise((resolve, reject) => {
        const attempt = () => {
          const found = look();
          if (found === undefined) return;
          stop();
          resolve(found);
        };
        const stop = () => {
          clearTimeout(timer);
          waiting.delete(attempt);
        };
        const timer = setTimeout(() => {
          stop();
          reject(new Error(missing()));
        }, timeoutMs);
        waiting.add(attempt);
        attempt();
      }),
  };
}
