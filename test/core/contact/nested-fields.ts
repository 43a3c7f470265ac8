const timestamp = '2026-03-02T10:00:00Z';

/** Every nested object of the documented model, with each of its fields set. */
export const nestedFields: [string, object][] = [
  [
    'an agent with hierarchy, device, preview and monitoring',
    {
      Agent: {
        HierarchyGroups: {
          Level1: { ARN: 'arn:1', GroupName: 'Spain' },
          Level2: { ARN: 'arn:2', GroupName: 'Sales' },
          Level3: null,
          Level4: null,
          Level5: { ARN: 'arn:5', GroupName: 'Team 5' },
        },
        AgentInitiatedHoldDuration: 3,
        AgentPauseDuration: 12,
        AcceptedByAgentTimestamp: timestamp,
        PreviewEndTimestamp: timestamp,
        DeviceInfo: { PlatformName: 'Chrome', PlatformVersion: '150', OperatingSystem: 'Linux' },
        Capabilities: { Video: 'SEND' },
        StateTransitions: [
          {
            state: 'SILENT_MONITOR',
            stateStartTimestamp: timestamp,
            stateEndTimestamp: timestamp,
          },
          { state: 'BARGE', stateStartTimestamp: timestamp, stateEndTimestamp: null },
        ],
      },
    },
  ],
  ['a customer-first callback queue', { Queue: { Duration: 5, CallbackTotalQueueDuration: 65 } }],
  [
    'endpoints',
    {
      CustomerEndpoint: { Address: 'a@example.com', Type: 'EMAIL_ADDRESS', DisplayName: 'Ada' },
      TransferredToEndpoint: { Address: '+34600000003', Type: 'TELEPHONE_NUMBER' },
      AdditionalEmailRecipients: { ToAddresses: [{ Address: 'b@example.com' }], CcAddresses: [] },
    },
  ],
  [
    'Contact Lens configuration',
    {
      ContactLens: {
        ConversationalAnalytics: {
          Configuration: {
            Enabled: true,
            ChannelConfiguration: { AnalyticsModes: ['PostContact', 'RealTime'] },
            LanguageLocale: 'es-ES',
            RedactionConfiguration: {
              Behavior: 'Enable',
              Policy: 'RedactedAndOriginal',
              Entities: ['NAME'],
              MaskMode: 'EntityType',
            },
            SentimentConfiguration: { Behavior: 'Enable' },
            SummaryConfiguration: { SummaryModes: ['PostContact'] },
          },
        },
      },
    },
  ],
  [
    'evaluations by form',
    {
      ContactEvaluations: {
        'form-1': {
          FormId: 'form-1',
          EvaluationArn: 'arn:e',
          Status: 'COMPLETE',
          StartTimestamp: timestamp,
          EndTimestamp: timestamp,
          DeleteTimestamp: null,
          ExportLocation: 's3://bucket/e',
        },
        'form-2': null,
      },
    },
  ],
  [
    'routing criteria with every kind of expression',
    {
      RoutingCriteria: [
        {
          ActivationTimestamp: timestamp,
          Index: 0,
          Steps: [
            {
              Status: 'EXPIRED',
              Expression: {
                AndExpression: [
                  {
                    AttributeCondition: {
                      Name: 'Language',
                      Value: 'Spanish',
                      ComparisonOperator: 'NumberGreaterOrEqualTo',
                      ProficiencyLevel: 4,
                    },
                  },
                  {
                    NotAttributeCondition: {
                      Name: 'Tier',
                      ComparisonOperator: 'Range',
                      Range: { MinProficiencyLevel: 1, MaxProficiencyLevel: 2 },
                    },
                  },
                ],
              },
              Expiry: { DurationInSeconds: 30, ExpiryTimestamp: timestamp },
            },
            { Status: 'JOINED', Expression: { OrExpression: [] }, Expiry: null },
          ],
        },
      ],
    },
  ],
  [
    'chat metrics, in milliseconds',
    {
      ChatMetrics: {
        ContactMetrics: {
          MultiParty: false,
          TotalMessages: 12,
          TotalBotMessages: 2,
          TotalBotMessageLengthInChars: 90,
          ConversationCloseTimeInMillis: 1234.5,
          ConversationTurnCount: 5,
          AgentFirstResponseTimestamp: timestamp,
          AgentFirstResponseTimeInMillis: 4321,
        },
        AgentMetrics: {
          ParticipantId: 'p1',
          ParticipantType: 'Agent',
          ConversationAbandon: false,
          MessagesSent: 5,
          NumResponses: 4,
          MessageLengthInChars: 300,
          TotalResponseTimeInMillis: 40_000,
          MaxResponseTimeInMillis: 15_000,
          LastMessageTimestamp: timestamp,
        },
        CustomerMetrics: { ParticipantId: 'p2', ParticipantType: 'Customer' },
      },
    },
  ],
  [
    'quality, disconnect details, third party, resilience, AI, campaign, greeting',
    {
      QualityMetrics: {
        Agent: { Audio: { QualityScore: 4.21, PotentialQualityIssues: ['HighPacketLoss'] } },
        Customer: { Audio: null },
      },
      DisconnectDetails: { PotentialDisconnectIssue: 'AGENT_CONNECTIVITY_ISSUE' },
      ExternalThirdParty: { ExternalThirdPartyInteractionDuration: 61 },
      GlobalResiliencyMetadata: {
        ActiveRegion: 'eu-west-1',
        OriginRegion: 'eu-west-2',
        TrafficDistributionGroupId: 'g',
      },
      WisdomInfo: { SessionArn: 'arn:s' },
      Campaign: { CampaignId: 'k' },
      OutboundStrategy: { Type: 'AGENT_FIRST', Config: {} },
      CustomerVoiceActivity: {
        GreetingStartTimestamp: '2026-03-02T10:00:00.123Z',
        GreetingEndTimestamp: '2026-03-02T10:00:01.456Z',
      },
      VoiceIdResult: { Authentication: { Score: 90, Result: 'Authenticated' } },
      Customer: { Capabilities: { Video: 'SEND', ScreenShare: 'SEND' } },
    },
  ],
  [
    'references, tags, segment attributes, task details',
    {
      References: [
        { Name: 'order', Type: 'URL', Value: 'https://example.com/1', Status: null },
        { Name: 'file', Type: 'ATTACHMENT', Value: 'a', Status: 'APPROVED' },
      ],
      Tags: { 'aws:connect:instanceId': 'i' },
      SegmentAttributes: {
        'connect:Subtype': { ValueString: 'connect:Telephony' },
        'connect:ContactExpiry': { ValueMap: { ExpiryDuration: { ValueString: '60' } } },
        'connect:RedactedFields': null,
      },
      ContactDetails: { ContactDetailsName: { ReferenceValue: 'Call back' } },
      TotalPauseCount: 2,
      TotalPauseDurationInSeconds: 90,
      LastPausedTimestamp: timestamp,
      LastResumedTimestamp: timestamp,
      ScheduledTimestamp: timestamp,
    },
  ],
];
