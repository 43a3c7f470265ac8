import Box from '@cloudscape-design/components/box';
import Table from '@cloudscape-design/components/table';
import type { Language } from '../../../core/languages.ts';
import type { ReportLine, ReportTable } from '../../../core/report-schedule/report-table.ts';
import { useWords } from '../../language/use-words.ts';

const shownLines = 5;

/** The first lines of a report and its total, in its own language. */
export function PreviewTable({ table, language }: { table: ReportTable; language: Language }) {
  const { say } = useWords();
  const { lines, total, head, note } = table;
  const left = lines.length - shownLines;
  return (
    <div lang={language}>
      <Table
        variant="embedded"
        contentDensity="compact"
        wrapLines
        items={[...lines.slice(0, shownLines), total]}
        ariaLabels={{ tableLabel: say('reports.preview') }}
        columnDefinitions={head.map((title, at) => ({
          ...{ id: String(at), header: title, isRowHeader: at === 0 },
          ...{ minWidth: 90, cell: (line: ReportLine) => cellOf(line, at, line === total) },
        }))}
        footer={
          (left > 0 || note !== null) && (
            <Box color="text-body-secondary" fontSize="body-s">
              {left > 0 && <div>{say('reports.preview.more', { count: left })}</div>}
              {note}
            </Box>
          )
        }
      />
    </div>
  );
}

function cellOf({ label, cells }: ReportLine, at: number, isTotal: boolean) {
  const shown = at === 0 ? label : cells[at - 1]?.shown;
  return isTotal ? <strong>{shown}</strong> : shown;
}
