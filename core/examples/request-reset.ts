/*
 * An example of a self-service task: a customer asks that access be reset. Carrying it out belongs to another system, which
 * reads the requests.
 */

/** Where requests are noted; a contact's second request for a customer is the first. */
export type ResetRequests = {
  request(request: { customerId: string; contactId: string; at: number }): Promise<void>;
};

/** Notes a request for a customer whom the center knows; false for any other, so that nothing is promised. */
export async function requestReset(
  request: { customerId: string; contactId: string; at: number },
  { isCustomer, requests }: { isCustomer(id: string): Promise<boolean>; requests: ResetRequests },
): Promise<boolean> {
  if (request.customerId === '' || !(await isCustomer(request.customerId))) return false;
  await requests.request(request);
  return true;
}
