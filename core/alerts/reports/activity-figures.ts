import type { ActivityAnswer, ActivityRow } from '../../api/activity-wire.ts';
import { agentActivity } from '../../reports/agent-activity.ts';
import type { FiguresOf } from '../figure-terms.ts';
import { type Asked, type FigureSource, pageLink } from './report-source.ts';

/** Where agents' time went, and what they missed. */
export const activityFigures: FigureSource<FiguresOf<'activity'>, ActivityAnswer> = {
  async read({ from, to, now }, { activity: store, reader, config }) {
    const read = await agentActivity({ from, to }, { store, reader }, config, now);
    return read.ok ? read.value : null;
  },
  figures: {
    occupancy: (answer, asked) => ({ value: rowOf(answer, asked)?.occupancy ?? null }),
    missedContacts: (answer, asked) => ({ value: rowOf(answer, asked)?.missed ?? null }),
  },
  link: (_, { from, to }) => pageLink('/history/activity', { from, to }),
};

/** Of an agent, or of all; undefined where nothing was heard of them. */
function rowOf({ agents, total }: ActivityAnswer, { scope }: Asked): ActivityRow | undefined {
  const [agent] = scope.agents ?? [];
  if (agent !== undefined) return agents.find(({ key }) => key === agent);
  return agents.length === 0 ? undefined : total;
}
