import { useState } from 'react';
import type { LineAct, LineMessage } from '../../../core/center/phone-wire.ts';
import { useLocalSocket } from '../../api/use-local-socket.ts';
import { useCenterClock } from '../../conversation/use-center-clock.ts';

export type Ring = { contactId: string; callerId: string | null; untilMs: number };

/** Rings when the center calls the number, for as long as the page is open; `answered` gets the contact to talk on. */
export function useLine(number: string | null, answered: (contactId: string) => void) {
  const clock = useCenterClock();
  const [ring, setRing] = useState<Ring | null>(null);
  const [missed, setMissed] = useState<string | null>(null);
  const path = number === null ? null : `/local/phone/line/${encodeURIComponent(number)}`;
  const { send } = useLocalSocket<LineMessage, LineAct>(path, (message) => {
    if (message.type === 'opened') return setRing(null);
    clock.follow(message.atMs);
    if (message.type === 'ring') {
      const { contactId, callerId, atMs, ringSeconds } = message;
      setMissed(null);
      setRing({ contactId, callerId, untilMs: atMs + ringSeconds * 1000 });
    } else if (message.type === 'ringOver') {
      setRing((now) => (now?.contactId === message.contactId ? null : now));
      if (message.answered) answered(message.contactId);
      else setMissed(ring?.callerId ?? '');
    }
  });
  return { ring, missed, answer: sendAbout('answer'), reject: sendAbout('reject') };

  function sendAbout(type: LineAct['type']) {
    return () => ring && send({ type, contactId: ring.contactId });
  }
}
