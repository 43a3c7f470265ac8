import type { BlockConversion } from './block-conversion.ts';
import { checkAttribute } from './blocks/check-attribute.ts';
import { checkQueueStatus, checkStaffing } from './blocks/check-metric-data.ts';
import { createCallback } from './blocks/create-callback.ts';
import { createTask } from './blocks/create-task.ts';
import { getUserInput } from './blocks/get-user-input.ts';
import { hold } from './blocks/hold.ts';
import { loopPrompts } from './blocks/loop-prompts.ts';
import { mediaStreaming } from './blocks/media-streaming.ts';
import { resume } from './blocks/resume.ts';
import { setEventHook } from './blocks/set-event-hook.ts';
import { setRecordingBehavior } from './blocks/set-recording-behavior.ts';
import { simpleBlocks } from './blocks/simple-blocks.ts';
import { storeUserInput } from './blocks/store-user-input.ts';
import { transfer, transferToFlow } from './blocks/transfer.ts';
import { wait } from './blocks/wait.ts';
import { keptAsIs } from './kept-as-is.ts';
import type { BlockReader } from './read-block.ts';

type Entry = BlockConversion | ((block: BlockReader) => BlockConversion);

const entries: { [legacyType: string]: Entry } = {
  ...simpleBlocks,
  CheckAttribute: checkAttribute,
  CheckQueueStatus: checkQueueStatus,
  CheckStaffing: checkStaffing,
  CreateCallback: createCallback,
  AssignTask: createTask,
  CreateTask: createTask,
  GetUserInput: getUserInput,
  Hold: hold,
  HoldParticipant: hold,
  LoopPrompts: loopPrompts,
  Resume: resume,
  SetContactFlow: setEventHook(),
  SetEventHook: setEventHook(),
  SetCustomerQueueFlow: setEventHook('CustomerQueue'),
  SetDisconnectFlow: setEventHook('CustomerRemaining'),
  SetHoldFlow: setEventHook('CustomerHold'),
  SetWhisperFlow: setEventHook('AgentWhisper'),
  SetRecordingBehavior: setRecordingBehavior,
  StartMediaStreaming: mediaStreaming('Enabled'),
  StopMediaStreaming: mediaStreaming('Disabled'),
  StoreCustomerInput: storeUserInput,
  StoreUserInput: storeUserInput,
  Transfer: transfer,
  TransferToFlow: transferToFlow,
  Wait: wait,
};

/** Types that are written the same way in both formats. */
const sameName = new Set([
  'CreateCustomerProfile',
  'GetCustomerProfile',
  'InvokeFlowModule',
  'ResumeContact',
  'UpdateCustomerProfile',
]);

/** Whether a type is a block's name in exports of the older format. */
export const isLegacyType = (type: string): boolean =>
  Object.hasOwn(entries, type) || sameName.has(type);

/** How to convert a block. One of an unknown type keeps its type, so that lint and run can name it. */
export function conversionOf(block: BlockReader): { conversion: BlockConversion; known: boolean } {
  const { type } = block.block;
  const entry = Object.hasOwn(entries, type) ? entries[type] : undefined;
  if (entry === undefined) {
    return { conversion: { type, parameters: keptAsIs }, known: sameName.has(type) };
  }
  return { conversion: typeof entry === 'function' ? entry(block) : entry, known: true };
}
