import type { Parameters } from '../document/flow.ts';
import { associateContactToCustomerProfile } from './associate-contact-to-customer-profile.ts';
import { authenticateParticipant } from './authenticate-participant.ts';
import { checkHoursOfOperation } from './check-hours-of-operation.ts';
import { checkMetricData } from './check-metric-data.ts';
import { checkOutboundCallStatus } from './check-outbound-call-status.ts';
import { checkVoiceId } from './check-voice-id.ts';
import { compare } from './compare.ts';
import { completeOutboundCall } from './complete-outbound-call.ts';
import { connectParticipantWithAgenticCX } from './connect-participant-with-agentic-cx.ts';
import { connectParticipantWithLexBot } from './connect-participant-with-lex-bot.ts';
import { createCallbackContact } from './create-callback-contact.ts';
import { createCase } from './create-case.ts';
import { createContact } from './create-contact.ts';
import { createCustomerProfile } from './create-customer-profile.ts';
import { createPersistentContactAssociation } from './create-persistent-contact-association.ts';
import { createTask } from './create-task.ts';
import { createWisdomSession } from './create-wisdom-session.ts';
import type { ActionDefinition, Branches } from './definition.ts';
import { dequeueContactAndTransferToQueue } from './dequeue-contact-and-transfer-to-queue.ts';
import { disconnectParticipant } from './disconnect-participant.ts';
import { distributeByPercentage } from './distribute-by-percentage.ts';
import { endFlowExecution } from './end-flow-execution.ts';
import { endFlowModuleExecution } from './end-flow-module-execution.ts';
import { evaluateDataTableValues } from './evaluate-data-table-values.ts';
import { getCalculatedAttributesForCustomerProfile } from './get-calculated-attributes-for-customer-profile.ts';
import { getCase } from './get-case.ts';
import { getCustomerProfile } from './get-customer-profile.ts';
import { getCustomerProfileObject } from './get-customer-profile-object.ts';
import { getMetricData } from './get-metric-data.ts';
import { getParticipantInput } from './get-participant-input.ts';
import { invokeFlowModule } from './invoke-flow-module.ts';
import { invokeLambdaFunction } from './invoke-lambda-function.ts';
import { loadContactContent } from './load-contact-content.ts';
import { loop } from './loop.ts';
import { messageParticipant } from './message-participant.ts';
import { messageParticipantIteratively } from './message-participant-iteratively.ts';
import { renderMessageTemplate } from './render-message-template.ts';
import { resumeContact } from './resume-contact.ts';
import { showView } from './show-view.ts';
import { startOutboundChatContact } from './start-outbound-chat-contact.ts';
import { startOutboundEmailContact } from './start-outbound-email-contact.ts';
import { startVoiceIdStream } from './start-voice-id-stream.ts';
import { tagContact } from './tag-contact.ts';
import { transferContactToAgent } from './transfer-contact-to-agent.ts';
import { transferContactToQueue } from './transfer-contact-to-queue.ts';
import { transferParticipantToThirdParty } from './transfer-participant-to-third-party.ts';
import { transferToFlow } from './transfer-to-flow.ts';
import { untagContact } from './untag-contact.ts';
import { updateCase } from './update-case.ts';
import { updateContactAttributes } from './update-contact-attributes.ts';
import { updateContactCallbackNumber } from './update-contact-callback-number.ts';
import { updateContactData } from './update-contact-data.ts';
import { updateContactEventHooks } from './update-contact-event-hooks.ts';
import { updateContactMediaProcessing } from './update-contact-media-processing.ts';
import { updateContactMediaStreamingBehavior } from './update-contact-media-streaming-behavior.ts';
import { updateContactRecordingAndAnalyticsBehavior } from './update-contact-recording-and-analytics-behavior.ts';
import { updateContactRecordingBehavior } from './update-contact-recording-behavior.ts';
import { updateContactRoutingBehavior } from './update-contact-routing-behavior.ts';
import { updateContactRoutingCriteria } from './update-contact-routing-criteria.ts';
import { updateContactTargetQueue } from './update-contact-target-queue.ts';
import { updateContactTextToSpeechVoice } from './update-contact-text-to-speech-voice.ts';
import { updateCustomerProfile } from './update-customer-profile.ts';
import { updateFlowAttributes } from './update-flow-attributes.ts';
import { updateFlowLoggingBehavior } from './update-flow-logging-behavior.ts';
import { updatePreviousContactParticipantState } from './update-previous-contact-participant-state.ts';
import { wait } from './wait.ts';

/** Every action that Centralita knows, by its type. */
export const actionTable = [
  associateContactToCustomerProfile,
  authenticateParticipant,
  checkHoursOfOperation,
  checkMetricData,
  checkOutboundCallStatus,
  checkVoiceId,
  compare,
  completeOutboundCall,
  connectParticipantWithAgenticCX,
  connectParticipantWithLexBot,
  createCallbackContact,
  createCase,
  createContact,
  createCustomerProfile,
  createPersistentContactAssociation,
  createTask,
  createWisdomSession,
  dequeueContactAndTransferToQueue,
  disconnectParticipant,
  distributeByPercentage,
  endFlowExecution,
  endFlowModuleExecution,
  evaluateDataTableValues,
  getCalculatedAttributesForCustomerProfile,
  getCase,
  getCustomerProfile,
  getCustomerProfileObject,
  getMetricData,
  getParticipantInput,
  invokeFlowModule,
  invokeLambdaFunction,
  loadContactContent,
  loop,
  messageParticipant,
  messageParticipantIteratively,
  renderMessageTemplate,
  resumeContact,
  showView,
  startOutboundChatContact,
  startOutboundEmailContact,
  startVoiceIdStream,
  tagContact,
  transferContactToAgent,
  transferContactToQueue,
  transferParticipantToThirdParty,
  transferToFlow,
  untagContact,
  updateCase,
  updateContactAttributes,
  updateContactCallbackNumber,
  updateContactData,
  updateContactEventHooks,
  updateContactMediaProcessing,
  updateContactMediaStreamingBehavior,
  updateContactRecordingAndAnalyticsBehavior,
  updateContactRecordingBehavior,
  updateContactRoutingBehavior,
  updateContactRoutingCriteria,
  updateContactTargetQueue,
  updateContactTextToSpeechVoice,
  updateCustomerProfile,
  updateFlowAttributes,
  updateFlowLoggingBehavior,
  updatePreviousContactParticipantState,
  wait,
] as const satisfies readonly ActionDefinition[];

const byType = new Map<string, ActionDefinition>(
  actionTable.flatMap((definition: ActionDefinition) =>
    [definition.type, ...(definition.aliases ?? [])].map((type) => [type, definition] as const),
  ),
);

/** The definition of a type or of one of its other spellings. */
export const actionOf = (type: string): ActionDefinition | undefined => byType.get(type);

/** The branches that a block must, should and may have with these parameters. */
export const branchRules = ({ branches }: ActionDefinition, parameters: Parameters): Branches =>
  typeof branches === 'function' ? branches(parameters) : branches;
