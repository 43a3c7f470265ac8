import { useCallback, useReducer, useState } from 'react';
import type { PhoneAct, PhoneMessage } from '../../../core/center/phone-wire.ts';
import { useLocalSocket } from '../../api/use-local-socket.ts';
import { useCenterClock } from '../../conversation/use-center-clock.ts';
import { newCall, phoneAfter } from './phone-state.ts';

/** A customer's side of one contact, until the line is down. */
export function usePhone(contactId: string) {
  const clock = useCenterClock();
  const [phone, hear] = useReducer(phoneAfter, newCall);
  const [over, setOver] = useState(false);
  const path = over ? null : `/local/phone/${encodeURIComponent(contactId)}`;
  const listen = useCallback(
    (message: PhoneMessage | { type: 'opened' }) => {
      if (message.type !== 'opened') clock.follow(message.atMs);
      hear(message);
      if (message.type === 'ended') setOver(true);
    },
    [clock],
  );
  const { state, send } = useLocalSocket<PhoneMessage, PhoneAct>(path, listen);
  return { phone, connection: state, send };
}
