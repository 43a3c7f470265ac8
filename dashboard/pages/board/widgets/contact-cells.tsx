import { memo } from 'react';
import type { Phase } from '../../../../core/live/wire.ts';
import { useCenter } from '../../../api/center.ts';
import { useAgentName } from '../../../api/use-agent-name.ts';
import { NotDefined } from '../../../figures/not-defined.tsx';
import { useWords } from '../../../language/use-words.ts';
import { Ticking } from '../../../live/ticking.tsx';
import { useLivePart } from '../../../live/use-live-part.ts';

/* Cells of contacts, each rendered again only when what it shows has changed. */

export const ContactTime = memo(({ since }: { since: number }) => <Ticking since={since} />);

export const ContactQueue = memo(
  ({ queue, channel }: { queue: string | null; channel: string }) => {
    const { queues } = useCenter();
    const live = useLivePart(({ snapshot }) => snapshot?.queues.get(`${queue}|${channel}`)?.name);
    if (queue === null) return <NotDefined />;
    return queues.find(({ id }) => id === queue)?.name ?? live ?? queue;
  },
);

export const ContactPhase = memo(({ phase, isHeld }: { phase: Phase; isHeld: boolean }) => {
  const { say } = useWords();
  return say(isHeld ? 'board.phase.held' : `board.phase.${phase}`);
});

export const ContactAgent = memo(({ agent }: { agent: string | null }) => {
  const nameOf = useAgentName();
  const name = useLivePart(({ snapshot }) =>
    agent ? snapshot?.agents.get(agent)?.name : undefined,
  );
  return agent === null ? <NotDefined /> : (name ?? nameOf(agent));
});
