import Button from '@cloudscape-design/components/button';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import type { Action } from '../../../core/flow/document/flow.ts';
import { branchRows } from '../../../core/flow/layout/branch-rows.ts';
import { useWords } from '../../language/use-words.ts';
import type { RoomProps } from './room-props.ts';

type Row = { name: string; to: string; count: string; tests: number };

/** A block's branches with their contacts and how often test cases took them; each can be chosen. */
export function BranchList({ action, detail, traffic, view }: RoomProps & { action: Action }) {
  const { say, format } = useWords();
  const block = action.Identifier;
  const taken = traffic.blocks.find((one) => one.block === block)?.branches ?? [];
  const tests = detail.coverage.hits[block] ?? {};
  const rows = branchRows(action).map(({ name, to }): Row => {
    const ways = taken.filter(({ names }) => names.includes(name));
    const count = format.count(ways.reduce((sum, one) => sum + one.count, 0));
    const shared = ways.some(({ names }) => names.length > 1);
    return { name, to, count: shared ? `≤ ${count}` : count, tests: tests[name] ?? 0 };
  });
  if (rows.length === 0) return null;
  const columns: TableProps.ColumnDefinition<Row>[] = [
    {
      id: 'name',
      header: say('flows.branch'),
      isRowHeader: true,
      cell: ({ name, to }) => (
        <Button
          variant="inline-link"
          onClick={() => view.choose({ block, branch: name, gone: null })}
        >{`${name} → ${to}`}</Button>
      ),
    },
    { id: 'count', header: say('flows.contacts'), cell: ({ count }) => count },
    { id: 'tests', header: say('flows.tests'), cell: (row) => format.count(row.tests) },
  ];
  return (
    <Table
      variant="embedded"
      items={rows}
      trackBy="name"
      columnDefinitions={columns}
      contentDensity="compact"
      wrapLines
      ariaLabels={{ tableLabel: say('flows.branches') }}
    />
  );
}
