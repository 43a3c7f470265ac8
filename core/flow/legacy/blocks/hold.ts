import type { BlockConversion } from '../block-conversion.ts';

const states: { [option: string]: string } = {
  HoldAgent: 'AgentOnHold',
  AgentOnHold: 'AgentOnHold',
  HoldCustomer: 'CustomerOnHold',
  CustomerOnHold: 'CustomerOnHold',
  ConferenceAll: 'OffHold',
  OffHold: 'OffHold',
};

/** Who is put on hold during a transfer; the service knows three states. */
export const hold: BlockConversion = {
  type: 'UpdatePreviousContactParticipantState',
  parameters: (block) => {
    const [parameter] = block.block.parameters ?? [];
    const option = parameter && block.text(parameter.name);
    return option === undefined
      ? {}
      : { PreviousContactParticipantState: states[option] ?? option };
  },
};
