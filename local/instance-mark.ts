import { randomUUID } from 'node:crypto';
import type { StateFile } from './state-file.ts';

export type InstanceMark = {
  id: string;
  /** Whether the instance before this one never came to the end of its stop: killed, or the machine went off. */
  followsUncleanStop: boolean;
  /** Called last of a stop: everything is kept. */
  end(): Promise<void>;
};

/** Notes that an instance runs on the directory; one that finds the note of another knows how that one ended. */
export async function markInstance(stateFile: StateFile): Promise<InstanceMark> {
  const { instance: before, lostInstances } = stateFile.state;
  const id = randomUUID();
  await stateFile.update({
    instance: id,
    lostInstances: before === null ? lostInstances : [...lostInstances, before],
  });
  return {
    id,
    followsUncleanStop: before !== null,
    end: () => stateFile.update({ instance: null }),
  };
}
