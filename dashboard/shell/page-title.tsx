import { type ReactNode, useEffect } from 'react';
import { useCenter } from '../api/center.ts';
import { useWords } from '../language/use-words.ts';
import type { WordKey } from '../language/words.ts';

/** Names the document after the page, so that tabs, history and screen readers tell pages apart. */
export function PageTitle({ title, children }: { title: WordKey; children: ReactNode }) {
  const { say } = useWords();
  const { name } = useCenter();
  const text = `${say(title)} · ${name}`;
  useEffect(() => {
    document.title = text;
  }, [text]);
  return children;
}
