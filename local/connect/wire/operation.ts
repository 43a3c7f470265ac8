import * as z from 'zod';
import type { ConnectHost } from '../connect-host.ts';
import type { ContactBook } from '../contact-book.ts';
import type { ClientTokens } from './client-tokens.ts';
import { WireError, type WireErrorName } from './wire-error.ts';

/** What operations work on. */
export type WireCenter = {
  host: ConnectHost;
  instanceId: string;
  contacts: ContactBook;
  tokens: ClientTokens;
};

/** Requests a second and at once, by account and region. */
export type Throttle = { rate: number; burst: number };

export type Operation = {
  name: string;
  method: 'GET' | 'POST' | 'PUT';
  /** Fields in braces are read from the path. */
  path: string;
  throttle: Throttle;
  /** The error of an input that is wrong, where the service documents no InvalidParameterException. */
  invalid?: WireErrorName;
  /** Path and body in one. */
  answer(input: unknown, center: WireCenter): unknown;
};

/** Connect's quotas (service limits): everything that isn't listed there. */
export const usualThrottle: Throttle = { rate: 2, burst: 5 };
export const contactThrottle: Throttle = { rate: 10, burst: 15 };
export const metricThrottle: Throttle = { rate: 5, burst: 8 };

/** An operation with its input checked; every input names the instance. */
export const operation = <Shape extends z.ZodRawShape>(
  head: Omit<Operation, 'answer'>,
  shape: Shape,
  answer: (input: z.output<z.ZodObject<Shape>>, center: WireCenter) => unknown,
): Operation => {
  const instance = z.object({ InstanceId: z.string().min(1) });
  const schema = z.object(shape);
  return {
    ...head,
    answer(input, center) {
      const { InstanceId } = parsed(instance, input, head.invalid);
      if (InstanceId.split('/').at(-1) !== center.instanceId)
        throw new WireError('ResourceNotFoundException', `There is no instance ${InstanceId}.`);
      return answer(parsed(schema, input, head.invalid), center);
    },
  };
};

function parsed<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  invalid: WireErrorName = 'InvalidParameterException',
): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new WireError(invalid, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`);
}

/** The last part of an ARN, or the id itself. */
export const idIn = (reference: string): string => reference.split('/').at(-1) ?? reference;

/** Seconds since 1970, as REST-JSON has instants; undefined where there is none. */
export const instant = (at: string | number | null | undefined): number | undefined =>
  at === null || at === undefined ? undefined : new Date(at).getTime() / 1000;
