import type { ContactDetail } from '../api/wire.ts';
import type { Reader } from '../pipeline/reader.ts';
import { fail, ok, type Result } from '../result.ts';
import { contactRow } from './contact-row.ts';
import type { ApiProblem } from './problem.ts';

/** One contact with its record; `contact-unknown` too when it is not of the agent who asks. */
export async function contact(
  contactId: string,
  agent: string | null,
  reader: Reader,
): Promise<Result<ContactDetail, ApiProblem>> {
  const item = await reader.contact(contactId);
  if (!item || (agent !== null && item.tally.keys.agent !== agent))
    return fail({ code: 'contact-unknown', field: 'id', detail: `no contact ${contactId}` });
  return ok({
    row: contactRow(contactId, item.tally),
    record: item.record,
    customer: item.customer,
    versions: item.revision,
  });
}
