import type { Flow } from '../document/flow.ts';
import { type FlowType, flowTypes } from '../document/flow-type.ts';

const plain = (name: string): string => name.replaceAll(/[^A-Za-z]/g, '').toLowerCase();

const typeByPlainName = new Map<string, FlowType>([
  ...flowTypes.map((type): [string, FlowType] => [plain(type), type]),
  ['contactflowmodule', 'MODULE'],
  ['flowmodule', 'MODULE'],
]);

/**
 * A flow's kind by `Metadata.type`, in the console's or the service's spelling. A block that returns from a module tells a module,
 * and so do `Settings` where no kind is stated; null when nothing tells, as in flows that were written by hand.
 */
export function flowTypeOf(flow: Flow): FlowType | null {
  const stated = typeByPlainName.get(plain(flow.Metadata?.type ?? '')) ?? null;
  const returns = flow.Actions.some(({ Type }) => Type === 'EndFlowModuleExecution');
  if (returns && (stated === null || stated === 'CONTACT_FLOW')) return 'MODULE';
  return stated ?? (isObject(flow.Settings) ? 'MODULE' : null);
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
