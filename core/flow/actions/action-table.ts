import type { Parameters } from '../document/flow.ts';
import { authenticateParticipant } from './authenticate-participant.ts';
import { compare } from './compare.ts';
import { completeOutboundCall } from './complete-outbound-call.ts';
import { connectParticipantWithAgenticCX } from './connect-participant-with-agentic-cx.ts';
import { connectParticipantWithLexBot } from './connect-participant-with-lex-bot.ts';
import { createCase } from './create-case.ts';
import { createTask } from './create-task.ts';
import { createWisdomSession } from './create-wisdom-session.ts';
import type { ActionDefinition, Branches } from './definition.ts';
import { dequeueContactAndTransferToQueue } from './dequeue-contact-and-transfer-to-queue.ts';
import { disconnectParticipant } from './disconnect-participant.ts';
import { endFlowModuleExecution } from './end-flow-module-execution.ts';
import { getCase } from './get-case.ts';
import { getParticipantInput } from './get-participant-input.ts';
import { invokeFlowModule } from './invoke-flow-module.ts';
import { invokeLambdaFunction } from './invoke-lambda-function.ts';
import { messageParticipant } from './message-participant.ts';
import { messageParticipantIteratively } from './message-participant-iteratively.ts';
import { resumeContact } from './resume-contact.ts';
import { showView } from './show-view.ts';
import { startOutboundChatContact } from './start-outbound-chat-contact.ts';
import { tagContact } from './tag-contact.ts';
import { transferContactToAgent } from './transfer-contact-to-agent.ts';
import { transferContactToQueue } from './transfer-contact-to-queue.ts';
import { transferParticipantToThirdParty } from './transfer-participant-to-third-party.ts';
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
import { updatePreviousContactParticipantState } from './update-previous-contact-participant-state.ts';

/** Every action that Centralita knows, by its type. */
export const actionTable = [
  authenticateParticipant,
  compare,
  completeOutboundCall,
  connectParticipantWithAgenticCX,
  connectParticipantWithLexBot,
  createCase,
  createTask,
  createWisdomSession,
  dequeueContactAndTransferToQueue,
  disconnectParticipant,
  endFlowModuleExecution,
  getCase,
  getParticipantInput,
  invokeFlowModule,
  invokeLambdaFunction,
  messageParticipant,
  messageParticipantIteratively,
  resumeContact,
  showView,
  startOutboundChatContact,
  tagContact,
  transferContactToAgent,
  transferContactToQueue,
  transferParticipantToThirdParty,
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
  updatePreviousContactParticipantState,
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
