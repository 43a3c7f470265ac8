import { centerFlows } from '../../contact-flows/center-flows.ts';
import { flowCoverage } from '../../contact-flows/flow-coverage.ts';
import { namedEntries } from '../../contact-flows/named-entries.ts';
import { tenantFlowName } from '../../contact-flows/tenant-flows.ts';
import { triedAs } from '../../contact-flows/tried-as.ts';
import type { OwnCenter } from '../../core/config/centers-of.ts';
import type { Coverage } from '../../core/flow/coverage/coverage.ts';
import { hitsIn } from '../../core/flow/coverage/hits-in.ts';
import { lintFlow } from '../../core/flow/lint/lint-flow.ts';
import { flowLibrary } from '../../core/flow/run/flow-library.ts';
import type { FlowSources, ShownFlow } from '../../core/reports/flow-reports.ts';

let tried: Promise<Coverage> | undefined;

/** The flows of a center, built once; linted when they are asked for, their test cases run once for all. */
export function checkedFlows({
  tenant,
  config,
}: OwnCenter): Pick<FlowSources, 'flows' | 'checked'> {
  const built = centerFlows(config, tenant);
  const entries = namedEntries(built);
  const library = flowLibrary(entries);
  const flows = entries.map(({ name, flowType: type, flow }, index): ShownFlow => {
    const { description = '' } = built[index] ?? {};
    return { name, type, description, flow };
  });
  return {
    flows,
    async checked({ name, flow }) {
      tried ??= flowCoverage();
      const flowType = library.find(name)?.flowType ?? 'CONTACT_FLOW';
      const findings = lintFlow(flow, { flowType, library }).map(
        ({ rule, severity, block, message, fix }) => ({ rule, severity, block, message, fix }),
      );
      const coverage = await tried;
      const own = [...coverage.flows.keys()].find(
        (sample) => tenantFlowName(sample, tenant) === name,
      );
      const found = own === undefined ? null : triedAs(coverage, own);
      const as = found && found.name !== own ? tenantFlowName(found.name, tenant) : null;
      return { findings, coverage: { ...hitsIn(flow, found?.tried), as } };
    },
  };
}
