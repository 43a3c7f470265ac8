import type { Json } from '../document/flow.ts';
import { asPath, interpolate, type Path, valueAt } from '../document/path.ts';
import type { Frame, Session } from './session.ts';

const ofTheFrame: Record<string, (frame: Frame) => unknown> = {
  FlowAttributes: ({ attributes }) => attributes,
  Loop: ({ loop }) => loop,
  Modules: ({ modules }) => modules,
};

/**
 * What a path stands for now; undefined when nothing is there. `$.LambdaInvocation.ResultData` is `$.External`; `$.DataTableList`
 * and others that no namespace holds are undefined.
 */
export function readPath({ data, frames }: Session, { keys }: Path): Json | undefined {
  const [namespace = '', ...rest] = keys;
  const frame = frames.at(-1);
  const local = Object.hasOwn(ofTheFrame, namespace) ? ofTheFrame[namespace] : undefined;
  if (local && frame) return valueAt(local(frame), rest);
  if (namespace === 'LambdaInvocation' && rest[0] === 'ResultData')
    return valueAt(data.External, rest.slice(1));
  return valueAt(data, keys);
}

/** A value as the text that a prompt or an attribute gets: nothing for what is missing, JSON for objects. */
export const asText = (value: Json | undefined): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

/** A parameter with its paths read: a text that is one path becomes the value itself, paths inside text become text. */
export function resolve(session: Session, value: Json): Json {
  if (typeof value === 'string') return resolveText(session, value);
  if (Array.isArray(value)) return value.map((one) => resolve(session, one));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, resolve(session, one)]),
  );
}

function resolveText(session: Session, text: string): Json {
  if (!text.includes('$.')) return text;
  const path = asPath(text);
  if (path) return readPath(session, path) ?? null;
  return interpolate(text, (inside) => asText(readPath(session, inside)));
}
