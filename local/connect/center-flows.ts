import type { Center } from '../../contact-flows/center.ts';
import { contactFlows } from '../../contact-flows/contact-flows.ts';
import { renderBuilt } from '../../core/flow/build/render-built.ts';
import { resolveResources } from '../../core/flow/build/resolve-resources.ts';
import { type FlowLibrary, flowLibrary } from '../../core/flow/run/flow-library.ts';
import { idOf } from '../../simulator/center-identity.ts';

/** The shipped flows as the machine runs them; resources stay names. */
export const centerFlows = (center: Center): FlowLibrary =>
  flowLibrary(
    contactFlows(center).map((built) => ({
      id: idOf('contact-flow', built.name),
      name: built.name,
      flowType: built.type,
      flow: resolveResources(renderBuilt(built), (_kind, name) => name),
    })),
  );
