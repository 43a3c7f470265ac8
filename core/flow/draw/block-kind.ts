/** What a block is about; a drawing colours by it. */
export type Category = 'says' | 'asks' | 'decides' | 'looks-up' | 'sets' | 'routes' | 'ends';

export interface BlockKind {
  /** The block's name in Connect's designer. */
  name: string;
  category: Category;
  /** Paths to the parameters that tell most, the first that is there is shown. */
  shows: readonly string[];
}

const prompt = ['Text', 'SSML', 'PromptId', 'Media.Uri'];

const kinds = new Map<string, BlockKind>(
  Object.entries({
    MessageParticipant: kind('Play prompt', 'says', ...prompt),
    MessageParticipantIteratively: kind('Loop prompts', 'says', 'Messages.0.Text', 'Messages'),
    RenderMessageTemplate: kind('Render template', 'says', 'WisdomMessageTemplateArn'),
    StartOutboundEmailContact: kind('Send message', 'says', 'DestinationEmailAddress'),
    StartOutboundChatContact: kind('Send message', 'says', 'DestinationEndpoint'),

    GetParticipantInput: kind('Get customer input', 'asks', ...prompt),
    ConnectParticipantWithLexBot: kind(
      'Get customer input',
      'asks',
      ...prompt,
      'LexV2Bot.AliasArn',
    ),
    ShowView: kind('Show view', 'asks', 'ViewResource.Id'),
    AuthenticateParticipant: kind('Authenticate customer', 'asks'),
    Wait: kind('Wait', 'asks', 'TimeLimitSeconds'),

    Compare: kind('Check contact attributes', 'decides', 'ComparisonValue'),
    CheckHoursOfOperation: kind('Check hours of operation', 'decides', 'HoursOfOperationId'),
    CheckMetricData: kind('Check queue status', 'decides', 'MetricType'),
    CheckOutboundCallStatus: kind('Check call progress', 'decides'),
    CheckVoiceId: kind('Check Voice ID', 'decides', 'CheckVoiceIdOption'),
    DistributeByPercentage: kind('Distribute by percentage', 'decides'),
    Loop: kind('Loop', 'decides', 'LoopCount'),

    InvokeLambdaFunction: kind('AWS Lambda function', 'looks-up', 'LambdaFunctionARN'),
    InvokeFlowModule: kind('Invoke module', 'looks-up', 'FlowModuleId'),
    GetMetricData: kind('Get metrics', 'looks-up', 'QueueId'),
    GetCustomerProfile: kind('Customer profiles: get', 'looks-up', 'ProfileRequestData'),
    GetCustomerProfileObject: kind('Customer profiles: get object', 'looks-up'),
    GetCalculatedAttributesForCustomerProfile: kind('Customer profiles: calculated', 'looks-up'),
    CreateCustomerProfile: kind('Customer profiles: create', 'looks-up', 'ProfileRequestData'),
    UpdateCustomerProfile: kind('Customer profiles: update', 'looks-up', 'ProfileRequestData'),
    AssociateContactToCustomerProfile: kind('Customer profiles: associate', 'looks-up'),
    GetCase: kind('Cases: get', 'looks-up', 'CaseRequestFields'),
    CreateCase: kind('Cases: create', 'looks-up', 'CaseTemplateId'),
    UpdateCase: kind('Cases: update', 'looks-up', 'CaseRequestFields'),
    EvaluateDataTableValues: kind('Data table', 'looks-up', 'DataTableId'),
    LoadContactContent: kind('Get stored content', 'looks-up', 'ContentType'),

    UpdateContactAttributes: kind('Set contact attributes', 'sets', 'Attributes'),
    UpdateFlowAttributes: kind('Set flow attributes', 'sets', 'FlowAttributes'),
    UpdateContactData: kind('Set contact data', 'sets', ''),
    UpdateContactTargetQueue: kind('Set working queue', 'sets', 'QueueId', 'AgentId'),
    UpdateContactCallbackNumber: kind('Set callback number', 'sets', 'CallbackNumber'),
    UpdateContactEventHooks: kind('Set event flow', 'sets', 'EventHooks'),
    UpdateContactTextToSpeechVoice: kind('Set voice', 'sets', 'TextToSpeechVoice'),
    UpdateContactRecordingBehavior: kind('Set recording behavior', 'sets', 'RecordingBehavior'),
    UpdateContactRecordingAndAnalyticsBehavior: kind('Set recording and analytics', 'sets'),
    UpdateContactMediaStreamingBehavior: kind('Media streaming', 'sets', 'MediaStreamingState'),
    UpdateContactMediaProcessing: kind('Set media processing', 'sets'),
    UpdateContactRoutingBehavior: kind('Change routing priority', 'sets', ''),
    UpdateContactRoutingCriteria: kind('Set routing criteria', 'sets', 'RoutingCriteria.Steps'),
    UpdateFlowLoggingBehavior: kind('Set logging behavior', 'sets', 'FlowLoggingBehavior'),
    UpdatePreviousContactParticipantState: kind(
      'Hold customer or agent',
      'sets',
      'PreviousContactParticipantState',
    ),
    CreateWisdomSession: kind('Amazon Q in Connect', 'sets', 'WisdomAssistantArn'),
    CreatePersistentContactAssociation: kind('Persistent contact', 'sets', 'RehydrationType'),
    StartVoiceIdStream: kind('Set Voice ID', 'sets'),
    TagContact: kind('Contact tags', 'sets', 'Tags'),
    UntagContact: kind('Contact tags: remove', 'sets', 'TagKeys'),

    TransferContactToQueue: kind('Transfer to queue', 'routes'),
    DequeueContactAndTransferToQueue: kind('Transfer to queue', 'routes', 'QueueId', 'AgentId'),
    TransferContactToAgent: kind('Transfer to agent', 'routes'),
    TransferToFlow: kind('Transfer to flow', 'routes', 'ContactFlowId'),
    TransferParticipantToThirdParty: kind(
      'Transfer to phone number',
      'routes',
      'ThirdPartyPhoneNumber',
    ),
    CompleteOutboundCall: kind('Call phone number', 'routes', 'CallerId.Number'),
    CreateCallbackContact: kind('Create callback', 'routes', 'QueueId', 'AgentId'),
    CreateTask: kind('Create task', 'routes', 'Name'),
    CreateContact: kind('Create contact', 'routes', 'Channel'),
    ResumeContact: kind('Resume contact', 'routes'),

    DisconnectParticipant: kind('Disconnect', 'ends'),
    EndFlowExecution: kind('End flow / resume', 'ends'),
    EndFlowModuleExecution: kind('Return from module', 'ends', 'Result'),
  }),
);

function kind(name: string, category: Category, ...shows: string[]): BlockKind {
  return { name, category, shows };
}

/** How a block of this type is shown. A type that isn't known goes by its own name, in words. */
export function blockKind(type: string): BlockKind {
  return kinds.get(type) ?? kind(type.replace(/(?<=[a-z])(?=[A-Z])/g, ' '), 'sets', '');
}
