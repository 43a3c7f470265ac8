import type { Path } from '../document/path.ts';

/**
 * What a contact's JSONPaths can begin with (Connect's list of contact attributes). `value`: a value itself. `open`: any key
 * below. A list: the keys below.
 */
const namespaces: { readonly [name: string]: 'value' | 'open' | readonly string[] } = {
  AdditionalEmailRecipients: ['CcList', 'ToList'],
  Agent: 'open',
  Attributes: 'open',
  AwsRegion: 'value',
  Capabilities: ['Agent', 'Customer'],
  Case: 'open',
  Channel: 'value',
  ContactId: 'value',
  Customer: 'open',
  CustomerEndpoint: ['Address', 'Type', 'DisplayName'],
  CustomerId: 'value',
  DataTableList: 'open',
  DataTables: 'open',
  Description: 'value',
  Email: 'open',
  External: 'open',
  FlowAttributes: 'open',
  InitialContactId: 'value',
  InitiationMethod: 'value',
  InstanceARN: 'value',
  LambdaInvocation: ['ResultData', 'InvocationId'],
  LanguageCode: 'value',
  Lex: 'open',
  Loop: 'open',
  Media: 'open',
  MediaStreams: ['Customer'],
  Metrics: ['Queue', 'Agents', 'Contact'],
  Modules: ['Input', 'Result', 'ResultData'],
  Name: 'value',
  PreviousContactId: 'value',
  Queue: ['Name', 'ARN', 'OutboundCallerId'],
  References: 'open',
  SegmentAttributes: 'open',
  StoredCustomerInput: 'value',
  SystemEndpoint: ['Address', 'Type', 'DisplayName'],
  Tags: 'open',
  Task: ['ContactId'],
  TextToSpeechVoiceId: 'value',
  Views: ['Action', 'ViewResultData'],
  Wisdom: 'open',
};

/** The names that a path can begin with. */
export const namespaceNames: readonly string[] = Object.keys(namespaces);

/** What is below a namespace; undefined for an unknown one. */
export const namespaceOf = (name: string): 'value' | 'open' | readonly string[] | undefined =>
  Object.hasOwn(namespaces, name) ? namespaces[name] : undefined;

/** Whether a path goes further than to a namespace that only holds others: `$.External` alone does not. */
export const hasLeaf = ({ keys }: Path): boolean =>
  keys.length > 1 || keys[0] === 'Tags' || !isContainer(namespaceOf(keys[0] ?? ''));

const isContainer = (below: ReturnType<typeof namespaceOf>): boolean =>
  below !== undefined && below !== 'value';
