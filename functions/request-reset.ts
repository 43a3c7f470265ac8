import { profileStore } from '../adapters/dynamodb/profile-store.ts';
import { resetRequests } from '../adapters/dynamodb/reset-requests.ts';
import { requestReset } from '../core/examples/request-reset.ts';
import { yesNo } from '../core/yes-no.ts';
import { centers } from './middleware/centers.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { now } from './middleware/now.ts';

const ports = centers(({ items }) => {
  const profiles = profileStore(items());
  const isCustomer = async (id: string) => (await profiles.read(id)) !== undefined;
  return { isCustomer, requests: resetRequests(items()) };
});

/** An example of a self-service task: a known customer asks that access be reset; another system carries it out. */
export const handler = connectFlow(async (call) => {
  const { contactId, parameters } = call;
  const request = { customerId: parameters.customerId ?? '', contactId, at: now() };
  return { requested: yesNo(await requestReset(request, ports.ofCall(call))) };
});
