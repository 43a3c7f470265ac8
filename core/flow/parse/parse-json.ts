import { fail, ok, type Result } from '../../result.ts';
import { findJsonFault, type JsonFault } from './find-json-fault.ts';
import type { FlowProblem } from './flow-problem.ts';

const byteOrderMark = '\ufeff';
const yamlTemplate = /^(?:AWSTemplateFormatVersion|Resources)\s*:/m;

/** A text's JSON value, or line and column of what is wrong with it. A byte order mark in front is no fault. */
export function parseJson(text: string): Result<unknown, FlowProblem> {
  const json = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  try {
    return ok(JSON.parse(json) as unknown);
  } catch {
    return fail(problemOf(json));
  }
}

function problemOf(json: string): FlowProblem {
  if (json.trim() === '') return blankText;
  if (yamlTemplate.test(json)) return yamlText;
  const fault = findJsonFault(json);
  if (fault === null) throw new Error('JSON.parse refuses a text that follows the grammar of JSON');
  return describe(json, fault);
}

function describe(json: string, { offset, truncated, expected }: JsonFault): FlowProblem {
  const path = placeOf(json, offset);
  if (truncated) {
    return {
      code: 'truncated',
      path,
      message: `The JSON ends too early, at ${path}: ${expected} should follow.`,
      fix: 'Export or copy the flow again, to its last closing brace.',
    };
  }
  const found = JSON.stringify(String.fromCodePoint(json.codePointAt(offset) ?? 0));
  return {
    code: 'not-json',
    path,
    message: `Not JSON at ${path}: found ${found} where ${expected} is expected.`,
    fix: 'Correct the text there; JSON has no comments, no trailing commas and no single quotes.',
  };
}

function placeOf(json: string, offset: number): string {
  const lines = json.slice(0, offset).split(/\r\n|\n|\r/);
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

const blankText: FlowProblem = {
  code: 'not-json',
  path: '',
  message: 'The text is empty.',
  fix: 'Export the flow again, or check the file name.',
};
const yamlText: FlowProblem = {
  code: 'not-a-flow',
  path: '',
  message: 'This is a CloudFormation template in YAML, not a flow.',
  fix: 'Take the value of Resources.<name>.Properties.Content (a JSON text) into a file of its own.',
};
