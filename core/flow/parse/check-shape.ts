import type * as z from 'zod';
import type { FlowProblem } from './flow-problem.ts';

/** The first place where a value leaves a shape, or null. The value itself is neither copied nor changed. */
export function checkShape(shape: z.ZodType, value: unknown): FlowProblem | null {
  const issue = shape.safeParse(value).error?.issues[0];
  if (issue === undefined) return null;
  const path = pathText(issue.path);
  const expected = 'expected' in issue ? issue.expected : 'string, number or boolean';
  const found = valueAt(value, issue.path);
  return {
    code: 'wrong-shape',
    path,
    message: `${path || 'The flow'} must be ${withArticle(expected)}, but ${nameOf(found)}.`,
    fix: found === undefined ? `Add ${path}.` : `Make ${path} ${withArticle(expected)}.`,
  };
}

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number'
        ? `${text}[${key}]`
        : text === ''
          ? String(key)
          : `${text}.${String(key)}`,
    '',
  );

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)[key], value);

const articles: Record<string, string> = {
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
const withArticle = (type: string): string => articles[type] ?? `a ${type}`;

function nameOf(found: unknown): string {
  if (found === undefined) return 'it is missing';
  if (found === null) return 'it is null';
  if (Array.isArray(found)) return 'it is a list';
  return `it is ${withArticle(typeof found)}`;
}
