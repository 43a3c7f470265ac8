import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ContactRecord } from '../../core/contact/contact-record.ts';

/*
 * The whole contact record, compressed against the field names that nearly all records share: about a quarter of
 * their JSON. Stored records name the dictionary they were written with, so a new one is added beside the old, never
 * in its place. What is likeliest comes last: deflate refers to near text more cheaply.
 */

const dictionaries: Record<number, Buffer> = {
  1: Buffer.from(
    [
      '"VoiceIdResult":null,"WisdomInfo":null,"RoutingCriteria":[],"QualityMetrics":null,"ContactLens":{"ConversationalAnalytics":{"Configuration":{"Enabled":true,',
      '"ChatMetrics":null,"ContactEvaluations":{},"CustomerVoiceActivity":null,"CustomerId":null,"DisconnectDetails":{"PotentialDisconnectIssue":null},',
      '"SegmentAttributes":{"connect:Subtype":{"ValueString":"connect:Telephony"},"connect:Direction":{"ValueString":"INBOUND"}},"Tags":{"aws:connect:instanceId":"","aws:connect:systemEndpoint":"+1"},',
      '"InitiationMethod":"QUEUE_TRANSFER","InitiationMethod":"TRANSFER","InitiationMethod":"CALLBACK","InitiationMethod":"OUTBOUND","InitiationMethod":"API","Channel":"EMAIL","Channel":"TASK","Channel":"CHAT",',
      '"DisconnectReason":"CONTACT_FLOW_DISCONNECT","DisconnectReason":"AGENT_DISCONNECT","ScheduledTimestamp":null,"TransferCompletedTimestamp":null,"TransferredToEndpoint":null,',
      '"Recording":{"DeletionReason":null,"Location":"connect//CallRecordings/","Status":"AVAILABLE","Type":"AUDIO"},"Recordings":[{"DeletionReason":null,"FragmentStartNumber":null,"FragmentStopNumber":null,"Location":"","MediaStreamType":"AUDIO","ParticipantType":null,"StartTimestamp":null,"Status":"AVAILABLE","StopTimestamp":null,"StorageType":"S3"}],"Recordings":[],"Recording":null,"References":[],',
      '"AWSAccountId":"111122223333","AWSContactTraceRecordFormatVersion":"2017-03-10","Agent":null,"Agent":{"ARN":"arn:aws:connect:eu-west-1:111122223333:instance//agent/","AfterContactWorkDuration":,"AfterContactWorkEndTimestamp":"202","AfterContactWorkStartTimestamp":"202","AgentInteractionDuration":,"ConnectedToAgentTimestamp":"202","CustomerHoldDuration":0,"HierarchyGroups":null,"LongestHoldDuration":0,"NumberOfHolds":0,"AgentInitiatedHoldDuration":0,"AgentPauseDuration":0,"RoutingProfile":{"ARN":"arn:aws:connect:us-east-1:111122223333:instance//routing-profile/","Name":"Basic Routing Profile"},"Username":""},"AgentConnectionAttempts":1,"AnsweringMachineDetectionStatus":null,"Attributes":{},"Campaign":{"CampaignId":null},"Channel":"VOICE","ConnectedToSystemTimestamp":"202","ContactDetails":{},"ContactId":"","CustomerEndpoint":{"Address":"+1","Type":"TELEPHONE_NUMBER"},"DisconnectReason":"CUSTOMER_DISCONNECT","DisconnectTimestamp":"202","InitialContactId":null,"InitiationMethod":"INBOUND","InitiationTimestamp":"202","InstanceARN":"arn:aws:connect:eu-west-1:111122223333:instance/","LastUpdateTimestamp":"202","MediaStreams":[{"Type":"AUDIO"}],"NextContactId":null,"PreviousContactId":null,"RelatedContactId":null,"Queue":null,"Queue":{"ARN":"arn:aws:connect:eu-west-1:111122223333:instance//queue/","DequeueTimestamp":"202","Duration":,"EnqueueTimestamp":"202","Name":""},"SystemEndpoint":{"Address":"+1","Type":"TELEPHONE_NUMBER"}',
    ].join(''),
  ),
};
const newest = 1;

export const encodeRecord = (
  record: ContactRecord,
): { dictionary: number; deflated: Uint8Array } => ({
  dictionary: newest,
  deflated: deflateRawSync(JSON.stringify(record), { dictionary: dictionaries[newest], level: 9 }),
});

export function decodeRecord(dictionary: number, deflated: Uint8Array): ContactRecord {
  const known = dictionaries[dictionary];
  if (!known) throw new Error(`record dictionary ${dictionary} is unknown`);
  return JSON.parse(inflateRawSync(deflated, { dictionary: known }).toString('utf8'));
}
