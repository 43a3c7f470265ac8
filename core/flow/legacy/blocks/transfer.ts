import type { Parameters } from '../../document/flow.ts';
import { type BlockConversion, error } from '../block-conversion.ts';
import { given, trueOrFalse } from '../given.ts';
import { keptAsIs } from '../kept-as-is.ts';
import { queueOrAgent } from '../queue-or-agent.ts';
import type { BlockReader } from '../read-block.ts';

/** A transfer to a queue, a flow, a phone number or the agent: the block's `target` tells. */
export const transfer = (block: BlockReader): BlockConversion => {
  const target = block.block.target ?? '';
  if (target === 'Queue' && (block.has('Queue') || block.has('Agent'))) return toOtherQueue;
  return targets[target] ?? { type: 'Transfer', parameters: keptAsIs };
};

/** Only a contact that already waits names the queue in the transfer itself. */
const toOtherQueue: BlockConversion = {
  type: 'DequeueContactAndTransferToQueue',
  parameters: queueOrAgent,
};

/** A transfer to another flow, also a type of its own in the oldest files. */
export const transferToFlow: BlockConversion = {
  type: 'TransferToFlow',
  parameters: (block) => given({ ContactFlowId: block.text('ContactFlowId') }),
};

const targets: { [target: string]: BlockConversion } = {
  Queue: { type: 'TransferContactToQueue' },
  Flow: transferToFlow,
  Agent: { type: 'TransferContactToAgent', terminal: true },
  PhoneNumber: {
    type: 'TransferParticipantToThirdParty',
    parameters: phoneNumber,
    exits: {
      CallFailure: error('CallFailed'),
      CallFailed: error('CallFailed'),
      Timeout: error('ConnectionTimeLimitExceeded'),
    },
  },
};

function phoneNumber(block: BlockReader): Parameters {
  const isBlind = block.text('BlindTransfer')?.toLowerCase() !== 'false';
  const callerId = given({
    Number: block.text('CallerIdNumber', 'CallerId'),
    Name: block.text('CallerIdName'),
  });
  return given({
    ThirdPartyPhoneNumber: block.text('PhoneNumber'),
    ThirdPartyConnectionTimeLimitSeconds: block.text('TimeLimit'),
    ContinueFlowExecution: trueOrFalse(!isBlind),
    ThirdPartyDTMFDigits: block.text('SendDigits', 'DTMFDigits'),
    CallerId: Object.keys(callerId).length === 0 ? undefined : callerId,
  });
}
