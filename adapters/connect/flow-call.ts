import * as z from 'zod';

const endpoint = z
  .object({ Address: z.string().nullish(), Type: z.string().nullish() })
  .nullish()
  .transform((one) => one?.Address ?? null);

const textMap = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((map) =>
    Object.fromEntries(Object.entries(map ?? {}).map(([key, value]) => [key, textOf(value)])),
  );

/** Connect may leave out or null whatever a contact lacks: only the contact's id is sure. */
const flowEvent = z.object({
  Details: z.object({
    ContactData: z.object({
      Attributes: textMap,
      Channel: z.string().nullish(),
      ContactId: z.string().min(1),
      CustomerEndpoint: endpoint,
      CustomerId: z.string().nullish(),
      InitialContactId: z.string().nullish(),
      InitiationMethod: z.string().nullish(),
      InstanceARN: z.string().nullish(),
      LanguageCode: z.string().nullish(),
      Queue: z.object({ ARN: z.string().nullish(), Name: z.string().nullish() }).nullish(),
      SystemEndpoint: endpoint,
    }),
    Parameters: textMap,
  }),
});

/** A call of a function by a flow, with one word for what is absent: null, or an empty map. */
export interface FlowCall {
  contactId: string;
  /** First contact of the chain; the contact itself when there was none before. */
  initialContactId: string;
  instanceArn: string | null;
  /** `VOICE`, `CHAT`, … */
  channel: string | null;
  initiationMethod: string | null;
  /** The caller's number as the carrier gave it, so not always E.164; null when withheld from Connect. */
  customerNumber: string | null;
  customerId: string | null;
  /** The number that was called. */
  systemNumber: string | null;
  /** `es-ES`: the language of the flow's voice. */
  languageCode: string | null;
  /** Name of the working queue; null before one was set. */
  queue: string | null;
  queueArn: string | null;
  attributes: Record<string, string>;
  /** What the block hands over. Numbers and booleans come as text, nested values as JSON. */
  parameters: Record<string, string>;
}

/** Reads the event of a Lambda block (Connect's guide, "Invoke AWS Lambda functions"); throws where it is none. */
export function flowCall(event: unknown): FlowCall {
  const { ContactData: contact, Parameters } = flowEvent.parse(event).Details;
  return {
    contactId: contact.ContactId,
    initialContactId: contact.InitialContactId || contact.ContactId,
    instanceArn: contact.InstanceARN ?? null,
    channel: contact.Channel ?? null,
    initiationMethod: contact.InitiationMethod ?? null,
    customerNumber: contact.CustomerEndpoint,
    customerId: contact.CustomerId ?? null,
    systemNumber: contact.SystemEndpoint,
    languageCode: contact.LanguageCode ?? null,
    queue: contact.Queue?.Name ?? null,
    queueArn: contact.Queue?.ARN ?? null,
    attributes: contact.Attributes,
    parameters: Parameters,
  };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
