import { branchesOf, branchName } from '../document/branches.ts';
import type { FlowLibrary } from '../run/flow-library.ts';
import type { ContactData } from '../run/session.ts';
import { contactData, startSession } from '../run/start-session.ts';
import type { Exploration } from './exploration.ts';
import { Explorer } from './explorer.ts';
import { trailsOf } from './trails-of.ts';
import { unreachedOf } from './unreached-of.ts';
import { whyNot } from './why-not.ts';

export interface ExploreOptions {
  /** What is known of the contact; a voice contact when no channel is given. */
  data?: Partial<ContactData>;
  /** States to visit at most; 20,000 when absent. */
  most?: number;
}

/**
 * Walks every way through a flow, and through the flows and modules that it goes on to: every answer of the customer, the world
 * and agents that leads elsewhere is tried at each block. What a Compare reads is assumed to have each value that its conditions
 * tell apart, whatever was there before. A branch that may be taken and that nothing tried takes is forced. Moments that differ
 * only in attributes count as one, so it always ends. Throws when the library hasn't the flow.
 */
export function explore(
  library: FlowLibrary,
  reference: string,
  { data = {}, most = 20_000 }: ExploreOptions = {},
): Exploration {
  const flow = library.find(reference);
  if (!flow) throw new Error(`There is no flow “${reference}” in the library.`);
  const explorer = new Explorer(library, most);
  explorer.begin(startSession(flow, contactData({ ...somebody, ...data })));
  explorer.walk();
  forceTheRest(explorer);
  return reportOf(library, explorer);
}

const somebody = {
  Channel: 'VOICE',
  CustomerEndpoint: { Address: '+4930123456', Type: 'TELEPHONE_NUMBER' },
  SystemEndpoint: { Address: '+4930654321', Type: 'TELEPHONE_NUMBER' },
} as const;

/** Blocks that a forced branch leads to come to the same list, and are looked at in their turn. */
function forceTheRest(explorer: Explorer): void {
  for (const { flow, action, way } of explorer.entered.values())
    for (const branch of branchesOf(action)) {
      if (explorer.isTaken(flow, action.Identifier, branchName(branch))) continue;
      if (whyNot(action, branch, way.session) !== null) continue;
      explorer.force(way, flow, action, branch);
      explorer.walk();
    }
}

function reportOf(library: FlowLibrary, explorer: Explorer): Exploration {
  const flows = new Set([...explorer.entered.values()].map(({ flow }) => flow));
  const entered = (flow: string) =>
    new Map(
      [...explorer.entered.values()]
        .filter((one) => one.flow === flow)
        .map(({ action, way }) => [action.Identifier, way.session] as const),
    );
  return {
    trails: trailsOf(explorer.ends),
    reached: new Map([...flows].map((flow) => [flow, new Set(entered(flow).keys())])),
    unreached: [...flows].flatMap((id) => {
      const flow = library.find(id);
      const taken = (block: string, branch: string) => explorer.isTaken(id, block, branch);
      return flow ? unreachedOf({ flow, entered: entered(id), taken }) : [];
    }),
    resources: [...explorer.resources.values()],
    unsupported: [...explorer.unsupported],
    unknownFlows: [...explorer.unknownFlows],
    complete: explorer.complete,
  };
}
