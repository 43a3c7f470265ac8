import type * as z from 'zod';
import { fail, ok, type Result } from '../../result.ts';
import { cannedFunction, cannedService } from './canned.ts';
import { findResource } from './find-resource.ts';
import type { World } from './world.ts';
import { type WrittenWorld, worldShape } from './world-shape.ts';

/** Why a file is no world: where, what is wrong, and what to do. */
export interface WorldProblem {
  /** `hours.Main.week.monday[0]`; empty for the whole file. */
  path: string;
  message: string;
  fix: string;
}

/**
 * A world from JSON, given as text or as a value already parsed. Parts as in `World`; functions, services and views answer with
 * `{ "value": … , "tookMs"?: … }` or `{ "error": "…", "reason"?: "…" }`, or a list of these in order, of which the last one stays.
 * `dial` has an outcome by number, `*` for all others.
 */
export function worldFromJson(source: unknown): Result<World, WorldProblem[]> {
  const read = typeof source === 'string' ? parsed(source) : ok(source);
  if (!read.ok) return fail([read.problem]);
  const shaped = worldShape.safeParse(read.value);
  if (!shaped.success) return fail(shaped.error.issues.flatMap((issue) => problemsOf(issue)));
  const dangling = unknownHours(shaped.data);
  return dangling.length > 0 ? fail(dangling) : ok(worldOf(shaped.data));
}

function parsed(text: string): Result<unknown, WorldProblem> {
  try {
    return ok(JSON.parse(text.replace(/^\ufeff/, '')) as unknown);
  } catch (problem) {
    return fail({
      path: '',
      message: `The file is not JSON: ${(problem as Error).message}`,
      fix: 'Correct the text there; JSON has no comments and no trailing commas.',
    });
  }
}

function worldOf({ lambdas, services, views, dial, percentage, ...plain }: WrittenWorld): World {
  return {
    ...(plain as Pick<World, 'hours' | 'queues' | 'bots' | 'prompts' | 'unknown'>),
    lambdas: mapped(lambdas, cannedFunction),
    services: mapped(services, cannedService),
    views: mapped(views, cannedService),
    dial: ({ number }) => dial[number] ?? dial['*'] ?? { talkSeconds: 0 },
    ...(percentage === undefined ? {} : { percentage }),
  };
}

const mapped = <From, To>(entries: Record<string, From>, to: (from: From) => To) =>
  Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, to(entry)]));

function unknownHours({ queues, hours }: WrittenWorld): WorldProblem[] {
  return Object.entries(queues).flatMap(([key, queue]) => {
    const name = queue.hours;
    if (typeof name !== 'string' || name === 'open' || name === 'closed') return [];
    if (findResource(hours, name)) return [];
    return {
      path: `queues.${key}.hours`,
      message: `queues.${key}.hours is “${name}”, and hours has no such entry.`,
      fix: `Add “${name}” to hours, or write one of: ${Object.keys(hours).join(', ') || 'open, closed'}.`,
    };
  });
}

/** Of the forms that a value could have, the one that it comes closest to says what is wrong. */
function problemsOf(issue: z.core.$ZodIssue, at: readonly PropertyKey[] = []): WorldProblem[] {
  const path = [...at, ...issue.path];
  if (issue.code === 'invalid_union') {
    const deepest = issue.errors
      .filter(([first]) => first && (first.path.length > 0 || first.code === 'unrecognized_keys'))
      .sort((a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0))[0];
    if (deepest) return deepest.flatMap((inner) => problemsOf(inner, path));
  }
  const where = pathText(path);
  if (issue.code !== 'unrecognized_keys') return [wrongValue(where, issue.message)];
  return issue.keys.map((key) => ({
    path: pathText([...path, key]),
    message: `${where || 'A world'} has no “${key}”.`,
    fix: 'Correct the name or take it out.',
  }));
}

const wrongValue = (path: string, expected: string): WorldProblem => ({
  path,
  message: `${path || 'The file'} must be ${expected}.`,
  fix: `Write ${expected}.`,
});

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
