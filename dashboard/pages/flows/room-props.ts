import type { FlowDetail, FlowTrafficAnswer } from '../../../core/api/flows-wire.ts';
import type { Flow } from '../../../core/flow/document/flow.ts';
import type { FlowView } from './place.ts';

/** What every part of a flow's page shows something of. */
export type RoomProps = {
  detail: FlowDetail;
  flow: Flow;
  traffic: FlowTrafficAnswer;
  view: FlowView;
};
