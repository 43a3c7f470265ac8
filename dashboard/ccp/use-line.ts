import { useCallback, useEffect, useState } from 'react';
import { remember, remembered } from '../theme/remembered.ts';
import { inHand, nobody } from './agent-line.ts';

/** What the line tells, and what of it is open. A panel that was opened once stays, folded or not: closing it would end a call. */
export function useLine() {
  const [now, tell] = useState(nobody);
  const [open, setOpen] = useState(() => remembered('line') === 'open');
  const [used, setUsed] = useState(open);
  const [popOpen, showPop] = useState(true);
  const contact = inHand(now);
  const ringing = contact?.stage === 'ringing' ? contact.contactId : null;
  useEffect(() => {
    if (ringing === null) return;
    setOpen(true);
    showPop(true);
  }, [ringing]);
  const show = useCallback((wanted: boolean) => {
    remember('line', wanted ? 'open' : 'closed');
    setOpen(wanted);
    if (wanted) setUsed(true);
  }, []);
  return { now, tell, contact, open, used, show, popOpen, showPop };
}
