import Button from '@cloudscape-design/components/button';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import type { FlowDetail } from '../../../core/api/flows-wire.ts';
import { type Say, useWords } from '../../language/use-words.ts';
import { Empty } from '../../states/empty.tsx';
import type { RoomProps } from './room-props.ts';

type Finding = FlowDetail['findings'][number];

/** What the linter says of the flow; its own words are English, as in the editor. */
export function FindingsTable({ detail, view }: RoomProps) {
  const { say } = useWords();
  return (
    <Table
      items={detail.findings}
      columnDefinitions={columnsOf(say, (block) =>
        view.choose({ block, branch: null, gone: null }),
      )}
      contentDensity="compact"
      wrapLines
      enableKeyboardNavigation
      ariaLabels={{ tableLabel: say('flows.tab.findings', { count: detail.findings.length }) }}
      empty={<Empty title={say('flows.findings.none')} />}
    />
  );
}

const columnsOf = (
  say: Say,
  show: (block: string) => void,
): TableProps.ColumnDefinition<Finding>[] => [
  {
    id: 'severity',
    header: say('flows.type'),
    cell: ({ severity }) => (
      <StatusIndicator type={severity === 'note' ? 'info' : severity}>
        {say(`flows.severity.${severity}`)}
      </StatusIndicator>
    ),
  },
  {
    id: 'block',
    header: say('flows.block'),
    cell: ({ block }) =>
      block === null ? (
        say('flows.whole')
      ) : (
        <Button variant="inline-link" onClick={() => show(block)}>
          {block}
        </Button>
      ),
  },
  {
    id: 'finding',
    header: say('flows.finding'),
    minWidth: 220,
    cell: ({ message, rule }) => `${message} (${rule})`,
  },
  { id: 'fix', header: say('flows.fix'), minWidth: 180, cell: ({ fix }) => fix },
];
