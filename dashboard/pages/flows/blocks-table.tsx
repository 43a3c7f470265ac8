import Button from '@cloudscape-design/components/button';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import type { FlowTrafficAnswer } from '../../../core/api/flows-wire.ts';
import { whereabouts } from '../../../core/flow/traffic/whereabouts.ts';
import { useWords, type WordsInUse } from '../../language/use-words.ts';
import { Empty } from '../../states/empty.tsx';
import type { RoomProps } from './room-props.ts';

type Row = FlowTrafficAnswer['blocks'][number];

/** What the drawing shows, for those who read rather than look. */
export function BlocksTable({ flow, traffic, view, detail }: RoomProps) {
  const words = useWords();
  const known = new Map(traffic.blocks.map((one) => [one.block, one]));
  const rows = flow.Actions.map(({ Identifier }) => known.get(Identifier) ?? quiet(Identifier));
  const show = (block: string) => view.choose({ block, branch: null, gone: null });
  return (
    <Table
      items={rows}
      trackBy="block"
      columnDefinitions={columnsOf(words, show)}
      contentDensity="compact"
      wrapLines
      stickyColumns={{ first: 1 }}
      enableKeyboardNavigation
      ariaLabels={{ tableLabel: words.say('flows.drawing', { flow: detail.name }) }}
      empty={<Empty title={words.say('flows.quiet')} />}
    />
  );
}

const quiet = (block: string): Row => ({
  ...{
    block,
    entered: 0,
    branches: [],
    connected: 0,
    here: 0,
    left: 0,
    ended: 0,
    lost: 0,
    usualMs: null,
  },
});

function columnsOf(
  { say, format }: WordsInUse,
  show: (block: string) => void,
): TableProps.ColumnDefinition<Row>[] {
  return [
    {
      id: 'block',
      header: say('flows.block'),
      isRowHeader: true,
      cell: ({ block }) => (
        <Button
          variant="inline-link"
          ariaLabel={say('flows.block.show', { block })}
          onClick={() => show(block)}
        >
          {block}
        </Button>
      ),
    },
    {
      id: 'entered',
      header: say('flows.entered'),
      cell: ({ entered }) => format.count(entered),
    },
    {
      id: 'branches',
      header: say('flows.branches'),
      minWidth: 220,
      cell: ({ branches }) => branches.map((one) => branchLine(one, format)).join('; '),
    },
    ...whereabouts.map((gone) => ({
      id: gone,
      header: say(`flows.${gone}`),
      cell: (row: Row) => format.count(row[gone]),
    })),
    {
      id: 'usual',
      header: say('flows.usual'),
      cell: ({ usualMs }) =>
        usualMs === null ? say('app.notDefined') : format.seconds(usualMs / 1000),
    },
  ];
}

const branchLine = (
  { names, to, count }: Row['branches'][number],
  format: WordsInUse['format'],
): string => `${names.join(' / ')} → ${to}: ${format.count(count)}`;
