import { type BlockConversion, equals } from '../block-conversion.ts';
import { given } from '../given.ts';

/** A pause, which the customer's return to a chat may end early. */
export const wait: BlockConversion = {
  type: 'Wait',
  parameters: (block) => {
    const events = [
      ['InterruptOnCustomerReturn', 'CustomerReturned'],
      ['InterruptOnBotParticipantDisconnected', 'BotParticipantDisconnected'],
    ].flatMap(([name = '', event = '']) =>
      block.text(name)?.toLowerCase() === 'true' ? [event] : [],
    );
    return given({
      TimeLimitSeconds: block.text('TimeoutSeconds'),
      Events: events.length === 0 ? undefined : events,
    });
  },
  exits: {
    Timeout: equals('WaitCompleted'),
    CustomerReturn: equals('CustomerReturned'),
    CustomerReturned: equals('CustomerReturned'),
    BotParticipantDisconnected: equals('BotParticipantDisconnected'),
  },
};
