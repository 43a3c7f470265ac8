import Alert from '@cloudscape-design/components/alert';
import Grid from '@cloudscape-design/components/grid';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Tabs from '@cloudscape-design/components/tabs';
import { useWords } from '../../language/use-words.ts';
import { BlocksTable } from './blocks-table.tsx';
import { FindingsTable } from './findings-table.tsx';
import { FlowDrawing } from './flow-drawing.tsx';
import { FlowFacts } from './flow-facts.tsx';
import { PlaceDetails } from './place-details.tsx';
import type { RoomProps } from './room-props.ts';

/** The flow as a drawing, as a table and by its findings; beside it what is chosen. */
export function FlowRoom({ detail, flow, traffic, view }: RoomProps) {
  const { say } = useWords();
  const shown = { detail, flow, traffic, view };
  const tabs = [
    { id: 'drawing', label: say('flows.tab.drawing'), content: <FlowDrawing {...shown} /> },
    { id: 'table', label: say('flows.tab.table'), content: <BlocksTable {...shown} /> },
    {
      id: 'findings',
      label: say('flows.tab.findings', { count: detail.findings.length }),
      content: <FindingsTable {...shown} />,
    },
  ];
  return (
    <SpaceBetween size="l">
      <FlowFacts {...shown} />
      {traffic.contacts === 0 && <Alert type="info">{say('flows.quiet')}</Alert>}
      {traffic.truncated && (
        <Alert type="warning">{say('flows.truncated', { count: traffic.contacts })}</Alert>
      )}
      <Grid
        gridDefinition={[
          { colspan: { default: 12, m: 8, xl: 9 } },
          { colspan: { default: 12, m: 4, xl: 3 } },
        ]}
      >
        <Tabs tabs={tabs} />
        <PlaceDetails {...shown} />
      </Grid>
    </SpaceBetween>
  );
}
