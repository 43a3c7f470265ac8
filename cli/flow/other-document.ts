import { unwrapFlow } from '../../core/flow/parse/unwrap-flow.ts';
import { worldFromJson } from '../../core/flow/world/world-from-json.ts';

type Keyed = { [key: string]: unknown };

const isKeyed = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a test case: the content alone, or in the resource that holds it. */
export function isTestCase(value: unknown): boolean {
  if (!isKeyed(value)) return false;
  if (Object.hasOwn(value, 'Observations')) return true;
  const { Content } = isKeyed(value.Properties) ? value.Properties : value;
  return typeof Content === 'string' ? /"Observations"\s*:/.test(Content) : isTestCase(Content);
}

/** Whether a value is a flow in any form: today's, the old one, or in the service answer that holds it. */
export const isFlow = (value: unknown): boolean =>
  isKeyed(value) && unwrapFlow(value).kind !== 'other';

/** What a value is that was given as a flow; null when it is none of our own documents. */
export function nameOther(value: unknown): string | null {
  if (isTestCase(value))
    return 'This is a test case, not a flow; centralita flow test runs it on the flow that it tries.';
  if (isKeyed(value) && Object.keys(value).length > 0 && worldFromJson(value).ok)
    return 'This is a world, not a flow; --world gives it to flow run and flow test.';
  return null;
}
