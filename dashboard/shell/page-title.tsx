import { type ReactNode, useEffect } from 'react';
import { useActiveAlerts } from '../alerts/use-active-alerts.ts';
import { useCenter } from '../api/center.ts';
import { useWords } from '../language/use-words.ts';
import type { WordKey } from '../language/words.ts';

/** Names the document after the page, so that tabs, history and screen readers tell pages apart, and how many alerts there are. */
export function PageTitle({ title, children }: { title: WordKey; children: ReactNode }) {
  const { say } = useWords();
  const { name } = useCenter();
  const { length: alerts } = useActiveAlerts().alerts;
  const text = `${alerts > 0 ? `(${alerts}) ` : ''}${say(title)} · ${name}`;
  useEffect(() => {
    document.title = text;
  }, [text]);
  return children;
}
