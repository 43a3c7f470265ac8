import type { Flow } from '../document/flow.ts';

/** A flow as text, two spaces deep, nothing reordered: parsing it gives the same flow back. */
export const renderFlow = (flow: Flow): string => `${JSON.stringify(flow, null, 2)}\n`;
