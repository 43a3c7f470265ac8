import type { Block } from '../block.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

const chainSeconds = 20;
/** The designer's own time limit, where a block states none. */
const defaultSeconds = 3;

const chain: Rule = {
  id: 'lambda/chain',
  title: `Lambda calls in a row take at most ${chainSeconds} s`,
  severity: 'warning',
  connect: `After ${chainSeconds} s of synchronous calls without a prompt between them Connect takes the error branch.`,
  *check(subject) {
    const before = longestWaits(subject);
    for (const block of subject.reached) {
      const waited = before.get(block) ?? 0;
      const total = waited + secondsOf(block);
      if (waited > chainSeconds || total <= chainSeconds) continue;
      yield {
        block: block.id,
        field: 'Parameters.InvocationTimeLimitSeconds',
        message: `On the longest way here the functions may take ${total} s without a prompt between them.`,
        fix: 'Put a Play prompt between the calls, or lower their time limits.',
      };
    }
  },
};

function secondsOf({ action: { Type, Parameters } }: Block): number {
  if (Type !== 'InvokeLambdaFunction' || Parameters.InvocationType === 'ASYNCHRONOUS') return 0;
  const { InvocationTimeLimitSeconds: limit } = Parameters;
  const seconds =
    typeof limit === 'string' || typeof limit === 'number' ? Number(limit) : Number.NaN;
  return Number.isFinite(seconds) ? seconds : defaultSeconds;
}

const speaks = ({ action, definition }: Block): boolean =>
  definition?.category === 'says' || definition?.category === 'asks' || action.Type === 'Wait';

/** Seconds of calls before each block on the longest way to it; a loop is gone through once. */
function longestWaits(subject: Subject): ReadonlyMap<Block, number> {
  const seconds = new Map<Block, number>();
  for (const block of topological(subject)) {
    const after = speaks(block) ? 0 : (seconds.get(block) ?? 0) + secondsOf(block);
    for (const { to } of block.ways) {
      const next = subject.byId.get(to);
      if (next) seconds.set(next, Math.max(seconds.get(next) ?? 0, after));
    }
  }
  return seconds;
}

/** The reached blocks so that each comes after those before it, loops apart: depth-first, last left first. */
function topological({ reached, byId }: Subject): Block[] {
  const [start] = reached;
  if (!start) return [];
  const order: Block[] = [];
  const seen = new Set([start]);
  const open = [{ block: start, way: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const way = top.block.ways[top.way++];
    const next = way && byId.get(way.to);
    if (next && !seen.has(next)) {
      seen.add(next);
      open.push({ block: next, way: 0 });
    } else if (!way) {
      order.push(top.block);
      open.pop();
    }
  }
  return order.reverse();
}

const overwritten: Rule = {
  id: 'lambda/overwritten',
  title: 'An answer is read before the next call overwrites it',
  severity: 'warning',
  connect:
    'Every synchronous call replaces all of $.External, also with an answer that has fewer keys.',
  *check(subject) {
    const reads = externalReads(subject);
    const keysByCall = new Map<string, Set<string>>();
    for (const { key, calls } of reads)
      if (calls.length === 1)
        keysByCall.set(calls[0] ?? '', (keysByCall.get(calls[0] ?? '') ?? new Set()).add(key));
    for (const { block, field, key, calls } of reads) {
      const [last = ''] = calls;
      const others = [...(keysByCall.get(last) ?? [])].filter((one) => one !== key);
      const source = earlierSource(subject, keysByCall, key, last);
      if (calls.length !== 1 || !source || readsTwice(reads, key, last)) continue;
      yield {
        block: block.id,
        field,
        ...(others.length === 0 && { severity: 'note' as const }),
        message: `$.External.${key} is read after “${last}”, but it seems to come from “${source}”, whose answer is gone by then.`,
        fix: `Keep it in an attribute after “${source}”, and read that.`,
      };
    }
  },
};

interface ExternalRead {
  block: Block;
  field: string;
  key: string;
  /** The calls whose answer it can be. */
  calls: string[];
}

const externalReads = ({ reached, data }: Subject): ExternalRead[] =>
  reached.flatMap((block) =>
    block.reads
      .filter(({ path }) => path.keys[0] === 'External' && path.keys.length > 1)
      .map(({ path, field }) => ({
        block,
        field,
        key: String(path.keys[1]),
        calls: [...data.factsAt(block)]
          .filter((fact) => fact.startsWith('lambda:'))
          .map((fact) => fact.slice('lambda:'.length)),
      })),
  );

/** An earlier call of another function after which the same key is read. */
function earlierSource(
  subject: Subject,
  keysByCall: ReadonlyMap<string, ReadonlySet<string>>,
  key: string,
  last: string,
): string | null {
  const arn = (id: string) => subject.byId.get(id)?.action.Parameters.LambdaFunctionARN;
  const call = subject.byId.get(last);
  if (call?.action.Type !== 'InvokeLambdaFunction' || handsOn(call, key)) return null;
  for (const [id, keys] of keysByCall)
    if (id !== last && id !== '' && keys.has(key) && arn(id) !== arn(last))
      if (subject.data.factsAt(call).has(`lambda:${id}`)) return id;
  return null;
}

/** A function that is given the key may answer with it again. */
const handsOn = ({ reads }: Block, key: string): boolean =>
  reads.some(({ path: { keys } }) => keys[0] === 'External' && keys[1] === key);

/** A key that several blocks read after the same call is what that call answers with. */
const readsTwice = (reads: readonly ExternalRead[], key: string, call: string): boolean =>
  new Set(
    reads.filter((read) => read.key === key && read.calls[0] === call).map(({ block }) => block),
  ).size > 1;

/** How functions are called. */
export const lambdaRules: readonly Rule[] = [chain, overwritten];
