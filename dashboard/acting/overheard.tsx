import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useEffect, useRef } from 'react';
import type { Line } from '../conversation/line.ts';
import { SayBox } from '../conversation/say-box.tsx';
import { Transcript } from '../conversation/transcript.tsx';
import { useBegunLines } from '../conversation/use-begun-lines.ts';
import { useWords } from '../language/use-words.ts';
import { useDesk } from '../pages/desk/use-desk.ts';
import type { Listening } from './acting.ts';

type Props = { listening: Listening; close: () => void };

/** The words of both sides as they are said; whoever may join says theirs to both. The desk is left in the end. */
export function Overheard({ listening: { agent, contactId: of }, close }: Props) {
  const { say } = useWords();
  const { desk, act } = useDesk(agent);
  const lines = useBegunLines(desk.lines);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  useEffect(
    () => () => {
      act({ type: 'leave' });
    },
    [act],
  );
  const own = desk.picture?.contacts.find(({ monitoring }) => monitoring?.contactId === of);
  const wasThere = useRef(false);
  if (own) wasThere.current = true;
  const monitoring = own?.monitoring;
  const joined = monitoring?.state === 'BARGE';
  const mayJoin = monitoring?.allowed.includes('BARGE') ?? false;
  const change = () =>
    own &&
    act({
      type: 'monitorState',
      contactId: own.contactId,
      state: joined ? 'SILENT_MONITOR' : 'BARGE',
    });
  return (
    <section ref={panel} tabIndex={-1} aria-label={say('act.listening')}>
      <Container
        header={
          <Header
            variant="h2"
            actions={
              <SpaceBetween size="xs" direction="horizontal">
                {mayJoin && (
                  <Button onClick={change}>
                    {say(joined ? 'act.listening.step-back' : 'act.listening.join')}
                  </Button>
                )}
                <Button onClick={close}>{say('act.listening.stop')}</Button>
              </SpaceBetween>
            }
          >
            {say('act.listening')}
          </Header>
        }
      >
        <SpaceBetween size="m">
          <div role="status">
            {own || !wasThere.current ? (
              <StatusIndicator type={joined ? 'warning' : 'info'}>
                {say(joined ? 'act.listening.joined' : 'act.listening.alone')}
              </StatusIndicator>
            ) : (
              <StatusIndicator type="stopped">{say('act.listening.over')}</StatusIndicator>
            )}
          </div>
          <Transcript lines={lines.map(asHeard)} listener="colleague" />
          {own && joined && (
            <SayBox
              disabled={false}
              onSay={(words) => act({ type: 'say', contactId: own.contactId, words })}
            />
          )}
        </SpaceBetween>
      </Container>
    </section>
  );
}

const speakers: Partial<Record<Line['by'], Line['by']>> = {
  agent: 'colleague',
  colleague: 'agent',
};

/** At a desk `agent` is who sits there, and any other is a colleague: here that is the supervisor, and the agent they listen to. */
const asHeard = (line: Line): Line => ({ ...line, by: speakers[line.by] ?? line.by });
