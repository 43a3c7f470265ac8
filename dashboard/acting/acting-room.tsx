import './acting.css';
import Flashbar from '@cloudscape-design/components/flashbar';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type ReactNode, useMemo, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { type Acting, ActingContext, type Intent, type Listening } from './acting.ts';
import { IntentDialog } from './intent-dialog.tsx';
import { ListeningPanel } from './listening-panel.tsx';

const mostTold = 3;
type Told = { id: string; text: string };

/** Where rows can be acted on: the dialog of what is about to be done, what came of it, and what is listened to. */
export function ActingRoom({ children }: { children: ReactNode }) {
  const { say } = useWords();
  const [intent, begin] = useState<Intent | null>(null);
  const [listening, listen] = useState<Listening | null>(null);
  const [told, setTold] = useState<readonly Told[]>([]);
  const acting = useMemo<Acting>(
    () => ({
      begin,
      listen,
      tell: (text) =>
        setTold((before) => [{ id: crypto.randomUUID(), text }, ...before].slice(0, mostTold)),
    }),
    [],
  );
  const forget = (gone: string) => setTold((before) => before.filter(({ id }) => id !== gone));
  return (
    <ActingContext value={acting}>
      <SpaceBetween size="m">
        <div className="acting-told">
          <Flashbar
            items={told.map(({ id, text }) => ({
              id,
              type: 'success',
              content: text,
              ariaRole: 'status',
              dismissible: true,
              dismissLabel: say('act.dismissResult'),
              onDismiss: () => forget(id),
            }))}
          />
        </div>
        {listening && (
          <ListeningPanel
            key={listening.contactId}
            listening={listening}
            close={() => listen(null)}
          />
        )}
        {children}
      </SpaceBetween>
      {intent && <IntentDialog intent={intent} close={() => begin(null)} />}
    </ActingContext>
  );
}
