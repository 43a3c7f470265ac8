import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actionTable } from '../../core/flow/actions/action-table.ts';
import type { ActionDefinition } from '../../core/flow/actions/definition.ts';
import { channels } from '../../core/flow/document/flow-type.ts';

const page = readFileSync(new URL('../../docs/feature-support.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| `[A-Z]\w+` \|.*\| [yEs] [yEs] [yEs] [yEs] \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, type = '', block, marks, runs]) => ({
    type: type.replaceAll('`', ''),
    block,
    marks,
    runs,
  }));

const letters = { error: 'E', success: 's' };

/** The actions of Connect's flow language, by its guide and by console exports; the page and the engine must both know them. */
const language = `
  AssociateContactToCustomerProfile AuthenticateParticipant CheckHoursOfOperation CheckMetricData CheckOutboundCallStatus CheckVoiceId Compare
  CompleteOutboundCall ConnectParticipantWithAgenticCX ConnectParticipantWithLexBot CreateCallbackContact CreateCase CreateContact CreateCustomerProfile
  CreatePersistentContactAssociation CreateTask CreateWisdomSession DequeueContactAndTransferToQueue DisconnectParticipant DistributeByPercentage
  EndFlowExecution EndFlowModuleExecution EvaluateDataTableValues GetCalculatedAttributesForCustomerProfile GetCase GetCustomerProfile
  GetCustomerProfileObject GetMetricData GetParticipantInput InvokeFlowModule InvokeLambdaFunction LoadContactContent Loop MessageParticipant
  MessageParticipantIteratively RenderMessageTemplate ResumeContact ShowView StartOutboundChatContact StartOutboundEmailContact StartVoiceIdStream
  TagContact TransferContactToAgent TransferContactToQueue TransferParticipantToThirdParty TransferToFlow UntagContact UpdateCase
  UpdateContactAttributes UpdateContactCallbackNumber UpdateContactData UpdateContactEventHooks UpdateContactMediaProcessing
  UpdateContactMediaStreamingBehavior UpdateContactRecordingAndAnalyticsBehavior UpdateContactRecordingBehavior UpdateContactRoutingBehavior
  UpdateContactRoutingCriteria UpdateContactTargetQueue UpdateContactTextToSpeechVoice UpdateCustomerProfile UpdateFlowAttributes
  UpdateFlowLoggingBehavior UpdatePreviousContactParticipantState Wait`
  .trim()
  .split(/\s+/);

test('the page has every action of the language, once', () => {
  expect(rows.map(({ type }) => type)).toEqual(language);
});

test('the engine runs every action that the page ticks', () => {
  const known = actionTable.map(({ type }) => type as string);
  for (const { type, runs } of rows)
    expect([type, runs?.startsWith('✓')]).toEqual([type, known.includes(type)]);
});

test.each(actionTable as readonly ActionDefinition[])(
  '$type: block and channels are those of its definition',
  (definition) => {
    const row = rows.find(({ type }) => type === definition.type);
    const marks = channels.map((channel) => {
      const mark = definition.channels?.[channel];
      return mark ? letters[mark] : 'y';
    });
    expect(row).toMatchObject({ block: definition.block, marks: marks.join(' ') });
  },
);
