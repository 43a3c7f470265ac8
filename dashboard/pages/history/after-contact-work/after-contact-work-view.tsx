import SpaceBetween from '@cloudscape-design/components/space-between';
import { useAnswer } from '../../../api/use-answer.ts';
import { Answered } from '../../../states/answered.tsx';
import type { ViewProps } from '../filter-props.ts';
import { NoHistory } from '../no-history.tsx';
import { AgentsWork } from './agents-work.tsx';
import { QueuesWork } from './queues-work.tsx';

/** After-contact work: who takes how long, how unusual it is, and when. */
export default function AfterContactWorkView({ state: { from, to } }: ViewProps) {
  const answer = useAnswer('afterContactWork', { query: { from, to } });
  return (
    <Answered answer={answer}>
      {({ agents, queues }) =>
        agents.length === 0 ? (
          <NoHistory />
        ) : (
          <SpaceBetween size="l">
            <AgentsWork agents={agents} range={{ from, to }} />
            <QueuesWork queues={queues} range={{ from, to }} />
          </SpaceBetween>
        )
      }
    </Answered>
  );
}
