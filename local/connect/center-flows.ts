import { contactFlows } from '../../contact-flows/contact-flows.ts';
import { flowCenter } from '../../contact-flows/flow-center.ts';
import { tenantFlows } from '../../contact-flows/tenant-flows.ts';
import { centersOf } from '../../core/config/centers-of.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import { renderBuilt } from '../../core/flow/build/render-built.ts';
import { resolveResources } from '../../core/flow/build/resolve-resources.ts';
import { type FlowLibrary, flowLibrary } from '../../core/flow/run/flow-library.ts';
import { idOf } from '../../simulator/center-identity.ts';

/** The shipped flows of every center, as the machine runs them; resources stay names. */
export const centerFlows = (config: ContactCenterConfig): FlowLibrary =>
  flowLibrary(
    centersOf(config)
      .flatMap((own) => tenantFlows(contactFlows(flowCenter(own.config)), own.tenant))
      .map((built) => ({
        id: idOf('contact-flow', built.name),
        name: built.name,
        flowType: built.type,
        flow: resolveResources(renderBuilt(built), (_kind, name) => name),
      })),
  );
