const plain = (name: string): string => name.replaceAll(/\s/g, '').toLowerCase();

/** Prefixes by namespace, as the console names them. */
const prefixes: Record<string, string> = {
  external: '$.External',
  userdefined: '$.Attributes',
  lex: '$.Lex',
  lexslots: '$.Lex.Slots',
  lexattributes: '$.Lex.SessionAttributes',
  lexsessionattributes: '$.Lex.SessionAttributes',
  metrics: '$.Metrics',
  queuemetrics: '$.Metrics',
  agent: '$.Agent',
  queue: '$.Queue',
  flow: '$.FlowAttributes',
  flowattributes: '$.FlowAttributes',
  loop: '$.Loop',
  customer: '$.Customer',
  customerprofiles: '$.Customer',
  mediastreams: '$.MediaStreams',
  segmentattributes: '$.SegmentAttributes',
  references: '$.References',
  tags: '$.Tags',
  case: '$.Case',
  cases: '$.Case',
  views: '$.Views',
  modules: '$.Modules',
  wisdom: '$.Wisdom',
};

/** System attributes by the label that the console shows for them; others keep their name. */
const systemPaths: Record<string, string> = {
  customernumber: '$.CustomerEndpoint.Address',
  dialednumber: '$.SystemEndpoint.Address',
  customerendpointtype: '$.CustomerEndpoint.Type',
  systemendpointtype: '$.SystemEndpoint.Type',
  customerdisplayname: '$.CustomerEndpoint.DisplayName',
  systemdisplayname: '$.SystemEndpoint.DisplayName',
  storedcustomerinput: '$.StoredCustomerInput',
  queuename: '$.Queue.Name',
  queuearn: '$.Queue.ARN',
  queueoutboundnumber: '$.Queue.OutboundCallerId.Address',
  queueoutboundcallernumber: '$.Queue.OutboundCallerId.Address',
  queueoutboundcalleridnumber: '$.Queue.OutboundCallerId.Address',
  queueoutboundnumbertype: '$.Queue.OutboundCallerId.Type',
  texttospeechvoice: '$.TextToSpeechVoiceId',
  language: '$.LanguageCode',
  contactname: '$.Name',
  contactdescription: '$.Description',
  taskcontactid: '$.Task.ContactId',
  instancearn: '$.InstanceARN',
  awsregion: '$.AwsRegion',
};

/** An attribute of the old format as a JSONPath: `System` and `Customer Number` become `$.CustomerEndpoint.Address`. */
export function attributePath(namespace: string, name: string): string {
  if (name.startsWith('$.')) return name;
  if (plain(namespace) === 'system') {
    return systemPaths[plain(name)] ?? `$.${name.replaceAll(/\s/g, '')}`;
  }
  const prefix = prefixes[plain(namespace)] ?? `$.${namespace.replaceAll(/\s/g, '')}`;
  return /^[^\s'"[\]:]+$/.test(name) ? `${prefix}.${name}` : `${prefix}['${name}']`;
}
