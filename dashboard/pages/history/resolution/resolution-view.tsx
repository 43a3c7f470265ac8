import SpaceBetween from '@cloudscape-design/components/space-between';
import { useAnswer } from '../../../api/use-answer.ts';
import { Answered } from '../../../states/answered.tsx';
import type { ViewProps } from '../filter-props.ts';
import { RepeatsTile } from '../repeats-tile.tsx';
import { CostTable } from './cost-table.tsx';
import { ResolutionTile } from './resolution-tile.tsx';

const metrics = ['contactsHandled', 'totalHandleTime', 'averageHandleTime', 'costPerContact'];

/** Whether customers had to come back, and what a contact cost. */
export default function ResolutionView({ state }: ViewProps) {
  const { from, to, timeZone } = state;
  const answer = useAnswer('history', {
    query: { from, to, timeZone, groupBy: 'queue', metrics },
  });
  return (
    <SpaceBetween size="l">
      <ResolutionTile state={state} />
      <RepeatsTile state={state} />
      <Answered answer={answer}>{(data) => <CostTable answer={data} state={state} />}</Answered>
    </SpaceBetween>
  );
}
