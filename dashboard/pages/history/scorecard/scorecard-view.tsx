import SpaceBetween from '@cloudscape-design/components/space-between';
import { useCenter } from '../../../api/center.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { useWords } from '../../../language/use-words.ts';
import { Answered } from '../../../states/answered.tsx';
import { Empty } from '../../../states/empty.tsx';
import type { ViewProps } from '../filter-props.ts';
import { HistoryChart } from '../history-chart.tsx';
import { historyQuery } from '../history-state.ts';
import { AgentTime } from './agent-time.tsx';
import { PeersTable } from './peers-table.tsx';
import { trendMetrics } from './trend-metrics.ts';

/** One agent’s figures beside the peers’, and day by day; agents have only their own. */
export default function ScorecardView(props: ViewProps) {
  const { say } = useWords();
  const { agent: own } = useCenter();
  const agent = own ?? props.state.agent;
  if (agent === null) return <Empty title={say('figures.agent.choose')} />;
  return <Scorecard {...props} agent={agent} />;
}

function Scorecard({ state, change, agent }: ViewProps & { agent: string }) {
  const { timeZone } = useCenter();
  const { from, to } = state;
  const card = useAnswer('scorecard', { query: { agent, from, to } });
  const chart = trendMetrics.find((name) => name === state.chart) ?? trendMetrics[0];
  const shown = {
    ...state,
    ...{ timeZone, interval: 'day' as const, groupBy: 'none' as const, scope: { agents: [agent] } },
    ...{ metrics: trendMetrics, chart, thresholdSeconds: null },
  };
  const days = useAnswer('history', { query: historyQuery(shown) });
  return (
    <SpaceBetween size="l">
      <Answered answer={card}>{(data) => <PeersTable card={data} state={shown} />}</Answered>
      <AgentTime agent={agent} from={from} to={to} />
      <Answered answer={days}>
        {(data) => (
          <HistoryChart
            answer={data}
            state={shown}
            change={(part) => part.chart && change({ metrics: trendMetrics, chart: part.chart })}
          />
        )}
      </Answered>
    </SpaceBetween>
  );
}
