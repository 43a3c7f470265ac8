import type { NamedReport } from './test-report-junit.ts';

/**
 * The runs as JSON, for tools. `ExecutionRecords[].Record` is JSON in a text, as the service's own API has it; fields in capitals
 * are the service's, the others are ours.
 */
export function testReportJson(runs: readonly NamedReport[]): string {
  const tests = runs.map(({ name, report }) => ({
    Name: name,
    ...report,
    ExecutionRecords: report.ExecutionRecords.map((record) => ({
      ...record,
      Record: JSON.stringify(record.Record),
    })),
  }));
  return `${JSON.stringify({ tests }, null, 2)}\n`;
}
