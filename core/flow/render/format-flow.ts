import type { Flow } from '../document/flow.ts';
import { canonicalFlow } from './canonical-flow.ts';
import { renderFlow } from './render-flow.ts';

/** The one text of a flow, whoever wrote it: formatting it again changes nothing. */
export const formatFlow = (flow: Flow): string => renderFlow(canonicalFlow(flow));
