import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { activityStore } from '../../adapters/dynamodb/activity-store.ts';
import { catalogue, nameEntriesOf } from '../../adapters/dynamodb/catalogue.ts';
import { centerItems } from '../../adapters/dynamodb/center-items.ts';
import { recordActivity } from '../../core/activity/record-activity.ts';
import { centersOf, type OwnCenter } from '../../core/config/centers-of.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import type { AgentEvent } from '../../core/live/agent-event.ts';
import { agentEventOf } from '../../core/live/agent-event-of.ts';
import { dynamodbClient } from '../clients.ts';
import { localTable } from '../local-environment.ts';

export type PastAgents = {
  /** Notes what agents did on a day that was simulated. */
  note(events: readonly AgentEvent[]): Promise<void>;
  close(): void;
};

/** The days of every center's agents. Simulated ones pass by the stream: the live state is no business of the past. */
export function openPastAgents(dynamodb: string, config: ContactCenterConfig): PastAgents {
  const client = dynamodbClient(dynamodb);
  const documents = DynamoDBDocumentClient.from(client);
  return {
    async note(events) {
      for (const center of centersOf(config)) await noteIn(center, events, documents);
    },
    close: () => client.destroy(),
  };
}

async function noteIn(
  { tenant, config }: OwnCenter,
  events: readonly AgentEvent[],
  client: DynamoDBDocumentClient,
): Promise<void> {
  const table = localTable('center', tenant);
  const own = new Set(config.queues.map(({ name }) => name));
  const told = (event: AgentEvent) =>
    tenant === null ? event : agentEventOf(event, (name) => own.has(name));
  const items = centerItems({ client }, table);
  const store = activityStore({ client }, { items, table }, config.retention.contactDays);
  const known = events.flatMap((event) => told(event) ?? []);
  await recordActivity(known, store, config.timeZone);
  const tables = {
    contacts: localTable('contacts', tenant),
    metrics: localTable('metrics', tenant),
  };
  await catalogue({ client, tables }).note(nameEntriesOf(known));
}
