import type { BuiltFlow } from '../core/flow/build/built-flow.ts';
import { contactFlows } from './contact-flows.ts';
import { type CenterConfig, flowCenter } from './flow-center.ts';
import { tenantFlows } from './tenant-flows.ts';

/** Every flow and module of a center as its configuration has it; those of a client company under names of their own. */
export const centerFlows = (config: CenterConfig, tenant: string | null): BuiltFlow[] =>
  tenantFlows(contactFlows(flowCenter(config)), tenant);
