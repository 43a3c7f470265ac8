import type { Json } from '../document/flow.ts';
import type { ServiceHandler } from './world.ts';

/**
 * What services answer for which a world has no handler: those that only leave something behind succeed (what was asked of them
 * is in the call's `asked`), any number can be called back, and an outbound call was answered by somebody.
 */
const answers: Record<string, (call: number) => Json> = {
  AssociateContactToCustomerProfile: () => ({}),
  CheckOutboundCallStatus: () => 'CallAnswered',
  CreateCallbackContact: (call) => ({ ContactId: `callback-${call}` }),
  CreateContact: (call) => ({ ContactId: `contact-${call}` }),
  CreatePersistentContactAssociation: () => ({}),
  CreateTask: (call) => ({ ContactId: `task-${call}` }),
  StartOutboundChatContact: (call) => ({ ContactId: `chat-${call}` }),
  StartOutboundEmailContact: (call) => ({ ContactId: `email-${call}` }),
  UpdateContactCallbackNumber: () => ({}),
  UpdateContactMediaStreamingBehavior: () => ({}),
};

/** The handlers of services for which a world has none. */
export const serviceHandlers: Readonly<Record<string, ServiceHandler>> = Object.fromEntries(
  Object.entries(answers).map(([service, answer]) => [
    service,
    (_request, { call }) => answer(call + 1),
  ]),
);
