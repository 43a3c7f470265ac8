import type { ServiceHandler } from './world.ts';

/** Services that only leave something behind: they succeed, and what was asked of them is in the call's `asked`. */
const leavesBehind = [
  'AssociateContactToCustomerProfile',
  'CreateCallbackContact',
  'CreateContact',
  'CreatePersistentContactAssociation',
  'CreateTask',
  'StartOutboundChatContact',
  'StartOutboundEmailContact',
  'TagContact',
  'UntagContact',
] as const;

const succeeds: ServiceHandler = () => ({});

/** The handlers of services for which a world has none. */
export const serviceHandlers: Readonly<Record<string, ServiceHandler>> = Object.fromEntries(
  leavesBehind.map((service) => [service, succeeds]),
);
