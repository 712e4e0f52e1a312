import type { Archive } from '../../index/archive.ts';
import type { GoldConversation } from '../records.ts';
import { runConversation } from '../run-set.ts';
import type { Row } from '../table.ts';

/** One row, and a line for each fault. A turn is right where it has none, however many another has. */
export async function rateConversations(
  archive: Archive,
  conversations: readonly GoldConversation[],
): Promise<{ readonly rows: readonly Row[]; readonly faults: readonly string[] }> {
  const turns: { readonly place: string; readonly faults: readonly string[] }[] = [];
  for (const conversation of conversations) {
    const faultsOfTurns = await runConversation(archive, conversation);
    turns.push(
      ...faultsOfTurns.map((faults, at) => ({ place: `${conversation.id}, turn ${at + 1}`, faults })),
    );
  }
  const right = turns.filter(({ faults }) => faults.length === 0).length;
  return {
    rows: [{ set: 'conversations', turns: turns.length, right }],
    faults: turns.flatMap(({ place, faults }) => faults.map((fault) => `  ${place}: ${fault}`)),
  };
}
