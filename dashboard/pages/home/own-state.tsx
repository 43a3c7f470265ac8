import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { OwnNow } from '../../../core/live/own-now.ts';
import { useWords } from '../../language/use-words.ts';
import { Ticking } from '../../live/ticking.tsx';
import { AgentState } from '../board/widgets/agent-cells.tsx';

/** What the agent does, and for how long. */
export function OwnState({ agent }: Pick<OwnNow, 'agent'>) {
  const { say } = useWords();
  return (
    <Container header={<Header variant="h2">{say('home.state')}</Header>}>
      {agent ? (
        <SpaceBetween size="s" direction="horizontal">
          <AgentState
            activity={agent.activity}
            status={agent.status.name}
            next={agent.nextStatus}
          />
          <Ticking since={agent.activitySince} />
        </SpaceBetween>
      ) : (
        <StatusIndicator type="info">{say('home.state.unknown')}</StatusIndicator>
      )}
    </Container>
  );
}
