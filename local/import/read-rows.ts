import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { columnsOf, type ImportMapping } from '../../core/import/import-mapping.ts';
import type { InputRow } from './input-row.ts';
import { jsonRows } from './json-rows.ts';
import { missingColumns } from './missing-columns.ts';

/** A text longer than this between two quotes is a quote that was never closed. */
const mostRowCharacters = 1_000_000;

/** The rows of a file, one after another. Throws one Error that tells what to put right when the columns don't fit. */
export async function* readRows(
  content: Readable,
  mapping: ImportMapping,
): AsyncGenerator<InputRow> {
  if (mapping.format.type === 'ndjson') yield* jsonRows(content, mapping);
  else yield* tableRows(content, mapping);
}

async function* tableRows(content: Readable, mapping: ImportMapping): AsyncGenerator<InputRow> {
  const { type, delimiter, encoding, header } = mapping.format;
  const isTabbed = type === 'tsv';
  const parser = parse({
    delimiter: delimiter ?? (isTabbed ? '\t' : ','),
    quote: isTabbed ? null : '"',
    bom: true,
    encoding,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: mostRowCharacters,
  });
  content.on('error', (error) => parser.destroy(error));
  let names = header === true ? null : header;
  if (names) refuseMissing(names, mapping);
  let read = 0;
  try {
    for await (const fields of content.pipe(parser) as AsyncIterable<string[]>) {
      if (names === null) {
        names = fields.map((name) => name.trim());
        refuseMissing(names, mapping);
      } else {
        read += 1;
        yield tableRow(names, fields);
      }
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new Error(`The file can't be read after row ${read}: ${cause.message}`, { cause });
  }
}

function tableRow(names: readonly string[], fields: readonly string[]): InputRow {
  const row = Object.fromEntries(names.map((name, index) => [name, fields[index] ?? '']));
  if (fields.length === names.length) return { row, raw: row };
  const detail = `${fields.length} fields where the header has ${names.length}`;
  return { problem: { code: 'wrong-columns', field: '', detail }, raw: fields };
}

function refuseMissing(names: readonly string[], mapping: ImportMapping): void {
  const known = new Set([...names, ...mapping.format.optional]);
  const isMissing = (column: string) => !known.has(column);
  if (!columnsOf(mapping).some(({ column }) => isMissing(column))) return;
  throw missingColumns(
    mapping,
    isMissing,
    'the file has no column "%"',
    `Its columns are: ${names.join(', ')}`,
  );
}
