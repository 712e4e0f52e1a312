import type { Archive } from '../../index/archive.ts';
import type { GoldConversation } from '../records.ts';
import { runConversation } from '../run-set.ts';
import type { Row } from '../table.ts';

/** One row, and a line for each turn that went wrong. */
export async function rateConversations(
  archive: Archive,
  conversations: readonly GoldConversation[],
): Promise<{ readonly rows: readonly Row[]; readonly faults: readonly string[] }> {
  const faults: string[] = [];
  for (const conversation of conversations) faults.push(...(await runConversation(archive, conversation)));
  const turns = conversations.reduce((sum, conversation) => sum + conversation.turns.length, 0);
  return {
    rows: [{ set: 'conversations', turns, right: turns - new Set(faults).size }],
    faults: faults.map((fault) => `  ${fault}`),
  };
}
