import { useCallback, useReducer, useState } from 'react';
import type { DeskAct, DeskMessage } from '../../../core/center/desk-wire.ts';
import { useLocalSocket } from '../../api/use-local-socket.ts';
import { useCenterClock } from '../../conversation/use-center-clock.ts';
import { deskAfter, emptyDesk } from './desk-state.ts';

/** One agent's desk, until somebody else takes it or it is left. */
export function useDesk(agent: string) {
  const clock = useCenterClock();
  const [desk, hear] = useReducer(deskAfter, emptyDesk);
  const [over, setOver] = useState(false);
  const listen = useCallback(
    (message: DeskMessage | { type: 'opened' }) => {
      if (message.type !== 'opened') clock.follow(message.atMs);
      hear(message);
      if (message.type === 'left') setOver(true);
    },
    [clock],
  );
  const path = over ? null : `/local/desk/${encodeURIComponent(agent)}`;
  const { state, send } = useLocalSocket<DeskMessage, DeskAct>(path, listen);
  const act = useCallback(
    (one: DeskAct) => {
      hear({ type: 'dismissed' });
      return send(one);
    },
    [send],
  );
  return { desk, connection: state, act };
}

export type Act = ReturnType<typeof useDesk>['act'];
