import type { ActivityDay, StateChange } from '../../core/activity/activity-day.ts';
import { type AgentState, sameState } from '../../core/activity/agent-state.ts';

/** An agent's day as it is stored: states by their place in a list, changes as text of some ten bytes each. */
export type PackedDay = Pick<ActivityDay, 'agent' | 'name' | 'heard'> & {
  states: AgentState[];
  /** Place of the state that stood all day. */
  standing: number | null;
  /** Epoch millisecond of the first change. */
  begun: number;
  /** By change: milliseconds after the one before in base 36, states before and after, contacts missed and rejected if any. */
  changes: string;
};

export function packDay({ agent, name, heard, standing, changes }: ActivityDay): PackedDay {
  const states: AgentState[] = [];
  const placeOf = (state: AgentState): number => {
    const at = states.findIndex((one) => sameState(one, state));
    return at < 0 ? states.push(state) - 1 : at;
  };
  const begun = msOf(changes[0]?.at ?? 0);
  let before = begun;
  const packed = changes.map(({ at, from, to, missed, rejected }) => {
    const since = (msOf(at) - before).toString(36);
    before = msOf(at);
    const counts = missed + rejected > 0 ? [missed, rejected] : [];
    return [since, placeOf(from), placeOf(to), ...counts].join(',');
  });
  const stood = standing && placeOf(standing);
  return { agent, name, heard, states, standing: stood, begun, changes: packed.join(' ') };
}

export function unpackDay({ states, standing, begun, changes, ...rest }: PackedDay): ActivityDay {
  let at = begun;
  const state = (place: number): AgentState => states[place] ?? { activity: 'offline', status: '' };
  const unpacked = changes.split(' ').filter(Boolean);
  return {
    ...rest,
    standing: standing === null ? null : state(standing),
    changes: unpacked.map((text): StateChange => {
      const [since = '0', from, to, missed = 0, rejected = 0] = text.split(',');
      at += Number.parseInt(since, 36);
      return {
        at: at / 1000,
        from: state(Number(from)),
        to: state(Number(to)),
        missed: Number(missed),
        rejected: Number(rejected),
      };
    }),
  };
}

const msOf = (seconds: number): number => Math.round(seconds * 1000);
