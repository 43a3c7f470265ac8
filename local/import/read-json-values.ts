import type { Readable } from 'node:stream';
import { JsonSplitter } from '../../core/import/json-splitter.ts';
import type { RowProblem } from '../../core/import/row-problem.ts';

export type JsonValue =
  | { ok: true; value: unknown }
  | { ok: false; problem: RowProblem; text: string };

/** The JSON objects of a stream, separated by line breaks or by nothing. */
export async function* readJsonValues(
  content: Readable,
  encoding: BufferEncoding = 'utf8',
): AsyncGenerator<JsonValue> {
  const splitter = new JsonSplitter();
  content.setEncoding(encoding);
  for await (const piece of content) {
    for (const text of splitter.push(piece as string)) yield parsed(text);
  }
  for (const text of splitter.end()) yield parsed(text);
}

function parsed(text: string): JsonValue {
  let detail = 'not a JSON object';
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { ok: true, value };
  } catch (error) {
    detail = (error as Error).message;
  }
  return { ok: false, problem: { code: 'unreadable', field: '', detail }, text };
}
