import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { CenterItem } from '../../adapters/dynamodb/center-items.ts';
import { journeyItem } from '../../adapters/dynamodb/journey-store.ts';
import { answerItem } from '../../adapters/dynamodb/survey-store.ts';
import { centersOf } from '../../core/config/centers-of.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import { tenantOf } from '../../core/config/tenant-of.ts';
import type { ContactRecord } from '../../core/contact/contact-record.ts';
import { tenantAttribute } from '../../core/tenant-attribute.ts';
import { selfServiceSteps } from '../../simulator/self-service.ts';
import { surveyAfter } from '../../simulator/survey.ts';
import { dynamodbClient } from '../clients.ts';
import { localTable } from '../local-environment.ts';
import { putItems } from './put-items.ts';

export type PastCustomers = {
  /** Notes what customers did and said in contacts that were simulated; again, it changes nothing. */
  note(records: readonly ContactRecord[]): Promise<void>;
  close(): void;
};

/** What flows would have noted of simulated contacts: menus, tasks and surveys. It follows from each contact's record. */
export function openPastCustomers(dynamodb: string, config: ContactCenterConfig): PastCustomers {
  const client = dynamodbClient(dynamodb);
  const documents = DynamoDBDocumentClient.from(client);
  return {
    async note(records) {
      for (const { tenant, config: center } of centersOf(config)) {
        const own = records.filter((record) => ownerOf(record, config) === tenant);
        const items = own.flatMap((record) => itemsOf(record, center.retention.contactDays));
        await putItems(documents, localTable('center', tenant), items);
      }
    },
    close: () => client.destroy(),
  };
}

const ownerOf = (
  { Queue, Attributes, SystemEndpoint }: ContactRecord,
  config: ContactCenterConfig,
): string | null =>
  tenantOf(
    {
      queue: Queue?.Name,
      attribute: Attributes?.[tenantAttribute],
      number: SystemEndpoint?.Address,
    },
    config,
  );

function itemsOf(record: ContactRecord, keepDays: number): CenterItem[] {
  const { ContactId: contactId, InitialContactId } = record;
  const survey = surveyAfter(record);
  const steps = [...selfServiceSteps(record), ...(survey?.steps ?? [])];
  const journey = { contactId, initialContactId: InitialContactId ?? contactId, steps };
  return [
    ...(steps.length > 0 ? [{ version: 1, ...journeyItem(journey, keepDays) }] : []),
    ...(survey?.answers ?? []).map((answer) => ({ version: 1, ...answerItem(answer, keepDays) })),
  ];
}
