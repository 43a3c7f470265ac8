import { actionOf } from '../actions/action-table.ts';
import type { ActionDefinition } from '../actions/definition.ts';

/** What a block is about; a drawing colours by it. */
export type Category = ActionDefinition['category'];

export interface BlockKind {
  /** The block's name in Connect's designer, shorter where that is long or shared by several types. */
  name: string;
  category: Category;
  /** Paths to the parameters that tell most, the first that is there is shown. */
  shows: readonly string[];
}

const prompt = ['Text', 'SSML', 'PromptId', 'Media.Uri'];
const queueOrAgent = ['QueueId', 'AgentId'];

/** The parameters that a drawing shows, by type. */
const shown: { readonly [type: string]: readonly string[] } = {
  CheckHoursOfOperation: ['HoursOfOperationId'],
  CheckMetricData: ['MetricType'],
  CheckVoiceId: ['CheckVoiceIdOption'],
  Compare: ['ComparisonValue'],
  CompleteOutboundCall: ['CallerId.Number'],
  ConnectParticipantWithLexBot: [...prompt, 'LexV2Bot.AliasArn'],
  CreateCallbackContact: queueOrAgent,
  CreateCase: ['CaseTemplateId'],
  CreateContact: ['Channel'],
  CreateCustomerProfile: ['ProfileRequestData'],
  CreatePersistentContactAssociation: ['RehydrationType'],
  CreateTask: ['Name'],
  CreateWisdomSession: ['WisdomAssistantArn'],
  DequeueContactAndTransferToQueue: queueOrAgent,
  EndFlowModuleExecution: ['Result'],
  EvaluateDataTableValues: ['DataTableId'],
  GetCase: ['CaseRequestFields'],
  GetCustomerProfile: ['ProfileRequestData'],
  GetMetricData: ['QueueId'],
  GetParticipantInput: prompt,
  InvokeFlowModule: ['FlowModuleId'],
  InvokeLambdaFunction: ['LambdaFunctionARN'],
  LoadContactContent: ['ContentType'],
  Loop: ['LoopCount'],
  MessageParticipant: prompt,
  MessageParticipantIteratively: ['Messages.0.Text', 'Messages'],
  RenderMessageTemplate: ['WisdomMessageTemplateArn'],
  ShowView: ['ViewResource.Id'],
  StartOutboundChatContact: ['DestinationEndpoint'],
  StartOutboundEmailContact: ['DestinationEmailAddress'],
  TagContact: ['Tags'],
  TransferParticipantToThirdParty: ['ThirdPartyPhoneNumber'],
  TransferToFlow: ['ContactFlowId'],
  UntagContact: ['TagKeys'],
  UpdateCase: ['CaseRequestFields'],
  UpdateContactAttributes: ['Attributes'],
  UpdateContactCallbackNumber: ['CallbackNumber'],
  UpdateContactData: [''],
  UpdateContactEventHooks: ['EventHooks'],
  UpdateContactMediaStreamingBehavior: ['MediaStreamingState'],
  UpdateContactRecordingBehavior: ['RecordingBehavior'],
  UpdateContactRoutingBehavior: [''],
  UpdateContactRoutingCriteria: ['RoutingCriteria.Steps'],
  UpdateContactTargetQueue: queueOrAgent,
  UpdateContactTextToSpeechVoice: ['TextToSpeechVoice'],
  UpdateCustomerProfile: ['ProfileRequestData'],
  UpdateFlowAttributes: ['FlowAttributes'],
  UpdateFlowLoggingBehavior: ['FlowLoggingBehavior'],
  UpdatePreviousContactParticipantState: ['PreviousContactParticipantState'],
  Wait: ['TimeLimitSeconds'],
};

/** Names for a drawing, where the designer's is long or shared by several types. */
const names: { readonly [type: string]: string } = {
  AssociateContactToCustomerProfile: 'Customer profiles: associate',
  CheckMetricData: 'Check queue status',
  ConnectParticipantWithLexBot: 'Get customer input',
  CreateCallbackContact: 'Create callback',
  CreateCase: 'Cases: create',
  CreateCustomerProfile: 'Customer profiles: create',
  CreatePersistentContactAssociation: 'Persistent contact',
  CreateWisdomSession: 'Amazon Q in Connect',
  DisconnectParticipant: 'Disconnect',
  EndFlowExecution: 'End flow / resume',
  EndFlowModuleExecution: 'Return from module',
  GetCalculatedAttributesForCustomerProfile: 'Customer profiles: calculated',
  GetCase: 'Cases: get',
  GetCustomerProfile: 'Customer profiles: get',
  GetCustomerProfileObject: 'Customer profiles: get object',
  RenderMessageTemplate: 'Render template',
  TransferContactToAgent: 'Transfer to agent',
  UntagContact: 'Contact tags: remove',
  UpdateCase: 'Cases: update',
  UpdateContactData: 'Set contact data',
  UpdateContactMediaProcessing: 'Set media processing',
  UpdateContactMediaStreamingBehavior: 'Media streaming',
  UpdateContactRecordingAndAnalyticsBehavior: 'Set recording and analytics',
  UpdateContactRecordingBehavior: 'Set recording behavior',
  UpdateContactRoutingBehavior: 'Change routing priority',
  UpdateCustomerProfile: 'Customer profiles: update',
  UpdateFlowAttributes: 'Set flow attributes',
};

/** Blocks that a reader of a drawing looks for elsewhere than their definition puts them. */
const categories: { readonly [type: string]: Category } = {
  AssociateContactToCustomerProfile: 'looks-up',
  CreateContact: 'routes',
  CreateTask: 'routes',
  CreateWisdomSession: 'sets',
  InvokeFlowModule: 'looks-up',
  RenderMessageTemplate: 'says',
  ResumeContact: 'routes',
  StartOutboundChatContact: 'says',
  Wait: 'asks',
};

/** How a block of this type is shown. A type that isn't known goes by its own name, in words. */
export function blockKind(written: string): BlockKind {
  const definition = actionOf(written);
  if (!definition)
    return {
      name: written.replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
      category: 'sets',
      shows: [''],
    };
  const { type, block, category } = definition;
  return {
    name: names[type] ?? block,
    category: categories[type] ?? category,
    shows: shown[type] ?? [],
  };
}
