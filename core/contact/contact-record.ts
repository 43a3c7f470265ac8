import * as z from 'zod';

/*
 * The contact record of Amazon Connect ("CTR"), as exported to Kinesis. Unset values arrive as null or not at all,
 * so every optional field is `nullish`. Objects are loose and enumerations open: AWS adds fields and values at any
 * time, and what is not known here is kept as it came. Timestamps have whole seconds, durations are whole seconds,
 * except in ChatMetrics and CustomerVoiceActivity, where they are milliseconds.
 */

const text = z.string();
/** As Connect writes them, on days that every month has: valid as they stand, and by far the most. */
const usualTimestamp =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,3})?Z$/;
/** JavaScript takes 30 February for 2 March. */
const isDay = (date: string) =>
  new Date(`${date}T00:00:00Z`).getUTCDate() === Number(date.slice(8));
const isTimestamp = (value: string) =>
  usualTimestamp.test(value) ||
  (/^\d{4}-\d{2}-\d{2}T/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    isDay(value.slice(0, 10)));
const timestamp = z
  .string()
  .refine(isTimestamp, { error: 'write a timestamp as yyyy-mm-ddThh:mm:ssZ' });
const seconds = z.int('write whole seconds').nonnegative('write a duration of 0 or more');
const milliseconds = z.number().nonnegative();
const count = z.int('write a whole number').nonnegative('write 0 or more');
const open = z.looseObject;

const endpoint = open({
  Address: text.nullish(),
  Type: text.nullish(),
  DisplayName: text.nullish(),
});

const named = open({ ARN: text.nullish(), Name: text.nullish() });

const hierarchyGroup = open({ ARN: text.nullish(), GroupName: text.nullish() }).nullish();

const agent = open({
  ARN: text.nullish(),
  Username: text.nullish(),
  RoutingProfile: named.nullish(),
  HierarchyGroups: open({
    Level1: hierarchyGroup,
    Level2: hierarchyGroup,
    Level3: hierarchyGroup,
    Level4: hierarchyGroup,
    Level5: hierarchyGroup,
  }).nullish(),
  ConnectedToAgentTimestamp: timestamp.nullish(),
  AgentInteractionDuration: seconds.nullish(),
  CustomerHoldDuration: seconds.nullish(),
  AgentInitiatedHoldDuration: seconds.nullish(),
  LongestHoldDuration: seconds.nullish(),
  NumberOfHolds: count.nullish(),
  AgentPauseDuration: seconds.nullish(),
  AfterContactWorkStartTimestamp: timestamp.nullish(),
  AfterContactWorkEndTimestamp: timestamp.nullish(),
  AfterContactWorkDuration: seconds.nullish(),
  AcceptedByAgentTimestamp: timestamp.nullish(),
  PreviewEndTimestamp: timestamp.nullish(),
  DeviceInfo: open({
    PlatformName: text.nullish(),
    PlatformVersion: text.nullish(),
    OperatingSystem: text.nullish(),
  }).nullish(),
  Capabilities: z.unknown().optional(),
  StateTransitions: z
    .array(
      open({
        state: text.nullish(),
        stateStartTimestamp: timestamp.nullish(),
        stateEndTimestamp: timestamp.nullish(),
      }),
    )
    .nullish(),
});

const queue = open({
  ARN: text.nullish(),
  Name: text.nullish(),
  EnqueueTimestamp: timestamp.nullish(),
  DequeueTimestamp: timestamp.nullish(),
  Duration: seconds.nullish(),
  /** Customer-first callbacks: waits of the queued and the dialled leg together. */
  CallbackTotalQueueDuration: seconds.nullish(),
});

const recording = open({
  Location: text.nullish(),
  Status: text.nullish(),
  Type: text.nullish(),
  DeletionReason: text.nullish(),
  MediaStreamType: text.nullish(),
  ParticipantType: text.nullish(),
  StartTimestamp: timestamp.nullish(),
  StopTimestamp: timestamp.nullish(),
  StorageType: text.nullish(),
  FragmentStartNumber: text.nullish(),
  FragmentStopNumber: text.nullish(),
});

const participantMetrics = open({
  ParticipantId: text.nullish(),
  ParticipantType: text.nullish(),
  ConversationAbandon: z.boolean().nullish(),
  MessagesSent: count.nullish(),
  NumResponses: count.nullish(),
  MessageLengthInChars: count.nullish(),
  TotalResponseTimeInMillis: milliseconds.nullish(),
  MaxResponseTimeInMillis: milliseconds.nullish(),
  LastMessageTimestamp: timestamp.nullish(),
});

const chatMetrics = open({
  ContactMetrics: open({
    MultiParty: z.boolean().nullish(),
    TotalMessages: count.nullish(),
    TotalBotMessages: count.nullish(),
    TotalBotMessageLengthInChars: count.nullish(),
    ConversationCloseTimeInMillis: milliseconds.nullish(),
    ConversationTurnCount: count.nullish(),
    AgentFirstResponseTimestamp: timestamp.nullish(),
    AgentFirstResponseTimeInMillis: milliseconds.nullish(),
  }).nullish(),
  AgentMetrics: participantMetrics.nullish(),
  CustomerMetrics: participantMetrics.nullish(),
});

const audioQuality = open({
  Audio: open({
    QualityScore: z.number().nullish(),
    PotentialQualityIssues: z.array(text).nullish(),
  }).nullish(),
}).nullish();

const evaluation = open({
  FormId: text.nullish(),
  EvaluationArn: text.nullish(),
  Status: text.nullish(),
  StartTimestamp: timestamp.nullish(),
  EndTimestamp: timestamp.nullish(),
  DeleteTimestamp: timestamp.nullish(),
  ExportLocation: text.nullish(),
});

const routingCriteria = open({
  ActivationTimestamp: timestamp.nullish(),
  Index: count.nullish(),
  Steps: z
    .array(
      open({
        Status: text.nullish(),
        Expression: z.unknown().optional(),
        Expiry: open({
          DurationInSeconds: seconds.nullish(),
          ExpiryTimestamp: timestamp.nullish(),
        }).nullish(),
      }),
    )
    .nullish(),
});

const segmentAttribute = open({ ValueString: text.nullish(), ValueMap: z.unknown().optional() });

const reference = open({
  Name: text.nullish(),
  Type: text.nullish(),
  Value: text.nullish(),
  Status: text.nullish(),
});

export const contactRecordSchema = open({
  AWSAccountId: text.nullish(),
  AWSContactTraceRecordFormatVersion: text.nullish(),
  InstanceARN: text.nullish(),
  ContactId: text.min(1, 'write the contact id').max(256, 'Connect allows 256 characters'),
  InitialContactId: text.nullish(),
  PreviousContactId: text.nullish(),
  NextContactId: text.nullish(),
  RelatedContactId: text.nullish(),
  ContactAssociationId: text.nullish(),
  Channel: text.min(1, 'write VOICE, CHAT, TASK or EMAIL'),
  InitiationMethod: text.min(1, 'write how the contact began, for example INBOUND'),
  InitiationTimestamp: timestamp,
  ConnectedToSystemTimestamp: timestamp.nullish(),
  DisconnectTimestamp: timestamp.nullish(),
  DisconnectReason: text.nullish(),
  LastUpdateTimestamp: timestamp,
  LastPausedTimestamp: timestamp.nullish(),
  LastResumedTimestamp: timestamp.nullish(),
  TotalPauseCount: count.nullish(),
  TotalPauseDurationInSeconds: seconds.nullish(),
  ScheduledTimestamp: timestamp.nullish(),
  TransferCompletedTimestamp: timestamp.nullish(),
  TransferredToEndpoint: endpoint.nullish(),
  CustomerEndpoint: endpoint.nullish(),
  SystemEndpoint: endpoint.nullish(),
  AdditionalEmailRecipients: z.unknown().optional(),
  Agent: agent.nullish(),
  AgentConnectionAttempts: count.nullish(),
  Queue: queue.nullish(),
  Attributes: z.record(text, text.nullable()).nullish(),
  SegmentAttributes: z.record(text, segmentAttribute.nullable()).nullish(),
  Tags: z.record(text, text.nullable()).nullish(),
  ContactDetails: z.unknown().optional(),
  References: z.array(reference).nullish(),
  Customer: z.unknown().optional(),
  CustomerId: text.nullish(),
  CustomerVoiceActivity: open({
    GreetingStartTimestamp: z.unknown().optional(),
    GreetingEndTimestamp: z.unknown().optional(),
  }).nullish(),
  AnsweringMachineDetectionStatus: text.nullish(),
  Campaign: open({ CampaignId: text.nullish() }).nullish(),
  OutboundStrategy: z.unknown().optional(),
  MediaStreams: z.array(open({ Type: text.nullish() })).nullish(),
  Recording: recording.nullish(),
  Recordings: z.array(recording).nullish(),
  ContactLens: z.unknown().optional(),
  ContactEvaluations: z.record(text, evaluation.nullable()).nullish(),
  RoutingCriteria: z.array(routingCriteria).nullish(),
  ChatMetrics: chatMetrics.nullish(),
  QualityMetrics: open({ Agent: audioQuality, Customer: audioQuality }).nullish(),
  DisconnectDetails: open({ PotentialDisconnectIssue: text.nullish() }).nullish(),
  ExternalThirdParty: open({ ExternalThirdPartyInteractionDuration: seconds.nullish() }).nullish(),
  GlobalResiliencyMetadata: open({
    ActiveRegion: text.nullish(),
    OriginRegion: text.nullish(),
    TrafficDistributionGroupId: text.nullish(),
  }).nullish(),
  VoiceIdResult: z.unknown().optional(),
  WisdomInfo: open({ SessionArn: text.nullish() }).nullish(),
  /** Named in AWS's formulas but not in the published export: used when it is there. */
  PreDisconnectState: text.nullish(),
});

export type ContactRecord = z.infer<typeof contactRecordSchema>;
