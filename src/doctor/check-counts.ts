import { messageOf } from '../../index/errors.ts';
import { createGapFile } from '../gaps/gap-file.ts';
import { type Finding, mend, ok } from './finding.ts';

/** Whether the questions that are counted can be read; without that a bot that counts does not start. */
export async function checkCounts(dataPath: string): Promise<Finding> {
  try {
    await createGapFile(dataPath).read();
    return ok('Counts', 'questions without an answer are counted in the data folder');
  } catch (error) {
    return mend(
      'Counts',
      `The counts in ${dataPath} cannot be read (${messageOf(error)}). Give the user that runs Dateline permission, or take the file away.`,
    );
  }
}
