import type { Json } from '../document/flow.ts';
import type { Path } from '../document/path.ts';
import type { Session } from '../run/session.ts';

/** The session in which a value stands at a path; nothing of the one that went in is changed. */
export function assume(session: Session, { keys }: Path, value: Json): Session {
  const [namespace = '', ...rest] = keys;
  const local = localFields[namespace];
  const frame = session.frames.at(-1);
  if (local && frame) {
    const changed = { ...frame, [local]: withValue(frame[local], rest, value) };
    return { ...session, frames: [...session.frames.slice(0, -1), changed] };
  }
  const isResult = namespace === 'LambdaInvocation' && rest[0] === 'ResultData';
  const place = isResult ? ['External', ...rest.slice(1)] : keys;
  return { ...session, data: withValue(session.data, place, value) as Session['data'] };
}

const localFields: Record<string, 'attributes' | 'loop' | 'modules'> = {
  FlowAttributes: 'attributes',
  Loop: 'loop',
  Modules: 'modules',
};

function withValue(root: unknown, [key, ...rest]: readonly string[], value: Json): unknown {
  if (key === undefined) return value;
  const inside = root !== null && typeof root === 'object' ? root : {};
  const before = Object.hasOwn(inside, key) ? (inside as Record<string, unknown>)[key] : undefined;
  return { ...inside, [key]: withValue(before, rest, value) };
}
