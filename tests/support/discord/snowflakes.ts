const DISCORD_EPOCH_MS = 1_420_070_400_000;
let last = 0n;

/** An id of the present instant, greater than all before it. */
export function nextSnowflake(): string {
  const now = BigInt(Date.now() - DISCORD_EPOCH_MS) << 22n;
  last = now > last ? now : last + 1n;
  return String(last);
}

/** When an id was made, in ISO 8601. */
export function timeOf(id: string): string {
  return new Date(Number(BigInt(id) >> 22n) + DISCORD_EPOCH_MS).toISOString();
}

/** Not greater than the id of anything that comes at an instant, in milliseconds since 1970, or later. */
export function firstSnowflakeAt(ms: number): bigint {
  return BigInt(Math.floor(ms) - DISCORD_EPOCH_MS) << 22n;
}
