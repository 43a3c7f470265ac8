import { again, conflict } from '../pipeline/again.ts';
import type { Versioned } from '../pipeline/versioned.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Closure, type ClosureInput, closureSchema } from './closure.ts';
import type { ClosureDesk } from './closure-desk.ts';
import { closureProblem } from './closure-problem.ts';
import type { ClosureBody } from './wire.ts';

export type ClosureRefusal =
  | { code: 'query-invalid'; field: string; detail: string }
  | { code: 'closure-unknown' | 'closure-changed'; field?: never; detail: string };

type Asked = { id: string; by: string; body: ClosureBody };

/**
 * Switches a closure or message on, or changes the version that was seen. The same again changes nothing, whatever version it
 * names, so that an answer that got lost can be asked for once more.
 */
export const setClosure = (
  { id, by, body }: Asked,
  { closures, config, now }: ClosureDesk,
): Promise<Result<Versioned<Closure>, ClosureRefusal>> =>
  again(async () => {
    const stored = await closures.read(id);
    const wanted = readWanted(body, stored?.value, now);
    if (!wanted.ok) return wanted;
    const misfit = closureProblem(wanted.value, config);
    if (misfit) return fail({ ...misfit, code: 'query-invalid' as const });
    if (stored && isSame(stored.value, wanted.value)) return ok(stored);
    if ((stored?.version ?? 0) !== body.version) return fail(changed);
    if (wanted.value.to !== undefined && Date.parse(wanted.value.to) <= now * 1000)
      return fail(over);
    const next = { value: { ...wanted.value, id, by }, version: body.version + 1 };
    return (await closures.put(next.value, next.version)) ? ok(next) : conflict;
  });

const changed = {
  code: 'closure-changed' as const,
  detail: 'somebody has changed it meanwhile: read it again and name its version',
};
const over = {
  code: 'query-invalid' as const,
  field: 'to',
  detail: 'the end has passed: name a later one',
};

/** The whole closure, beginning where the stored one does, else now. */
function readWanted(
  { version: _, ...body }: ClosureBody,
  stored: Closure | undefined,
  now: number,
): Result<ClosureInput, ClosureRefusal> {
  const from = body.from ?? stored?.from ?? `${new Date(now * 1000).toISOString().slice(0, 19)}Z`;
  const read = closureSchema.safeParse({ ...body, from });
  if (read.success) return ok(read.data);
  const [issue] = read.error.issues;
  const field = issue?.path.join('.') ?? '';
  return fail({ code: 'query-invalid', field, detail: issue?.message ?? 'invalid' });
}

const isSame = ({ id: _, by: __, ...stored }: Closure, wanted: ClosureInput): boolean =>
  sorted(stored) === sorted(wanted);

/** As text that is the same for the same content. */
const sorted = (value: object): string =>
  JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
