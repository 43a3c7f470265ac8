import type { Flow } from '../../core/flow/document/flow.ts';
import type { FlowType } from '../../core/flow/document/flow-type.ts';
import type { Finding } from '../../core/flow/lint/finding.ts';
import { lintFlow } from '../../core/flow/lint/lint-flow.ts';
import { flowLibrary } from '../../core/flow/run/flow-library.ts';

export type NamedFlow = { name: string; type: FlowType; flow: Flow };

/** Every reason for which Connect would refuse the flows, with block and fix; none when they can be deployed. Calls are checked against all. */
export function flowErrors(
  flows: readonly NamedFlow[],
  all: readonly NamedFlow[] = flows,
): string[] {
  const library = flowLibrary(
    all.map(({ name, type, flow }) => ({ id: name, name, flowType: type, flow })),
  );
  return flows.flatMap(({ name, type, flow }) =>
    lintFlow(flow, { flowType: type, library })
      .filter(({ severity }) => severity === 'error')
      .map((finding) => `flow "${name}"${errorText(finding)}`),
  );
}

const errorText = ({ rule, block, field, message, fix }: Finding): string =>
  `${block === null ? '' : `, block "${block}"`}${field === null ? '' : `, ${field}`}: ${message} Fix: ${fix} (${rule})`;
