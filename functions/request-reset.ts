import { centerItems } from '../adapters/dynamodb/center-items.ts';
import { openClient } from '../adapters/dynamodb/client.ts';
import { profileStore } from '../adapters/dynamodb/profile-store.ts';
import { resetRequests } from '../adapters/dynamodb/reset-requests.ts';
import { requestReset } from '../core/examples/request-reset.ts';
import { yesNo } from '../core/yes-no.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { environment } from './middleware/environment.ts';
import { now } from './middleware/now.ts';

const items = centerItems({ client: openClient() }, environment('CENTER_TABLE'));
const profiles = profileStore(items);
const requests = resetRequests(items);
const isCustomer = async (id: string) => (await profiles.read(id)) !== undefined;

/** An example of a self-service task: a known customer asks that access be reset; another system carries it out. */
export const handler = connectFlow(async ({ contactId, parameters }) => {
  const request = { customerId: parameters.customerId ?? '', contactId, at: now() };
  return { requested: yesNo(await requestReset(request, { isCustomer, requests })) };
});
