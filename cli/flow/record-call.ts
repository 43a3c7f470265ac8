import type { Call } from '../../core/flow/call/call.ts';
import type { ContactData } from '../../core/flow/run/session.ts';
import type { CallAct } from '../../core/flow/testing/record/call-history.ts';
import { leftToTheWorld } from '../../core/flow/testing/record/left-to-the-world.ts';
import { recordTestCase } from '../../core/flow/testing/record/record-test-case.ts';
import type { EntryPoint } from '../../core/flow/testing/test-case.ts';
import type { Terminal } from '../command.ts';
import { nameOfFile } from './flow-file.ts';
import { writeText } from './write-output.ts';

interface Recording {
  flow: string;
  output: string;
  /** How the contact came. */
  start: { data: Pick<ContactData, 'Channel' | 'Attributes'> & Partial<ContactData> };
}

/** Writes what was done at the phone as a test case with its entry point; false, and why, where it can't be one. */
export function recordCall(
  call: Call,
  acts: readonly CallAct[],
  { flow, output, start: { data } }: Recording,
  terminal: Terminal,
): boolean {
  const { heard, asked, events, session, world } = call;
  const recorded = recordTestCase({ heard, asked, events, session, world, acts });
  const problem = recorded.ok ? channelProblem(data.Channel) : recorded.problem;
  if (!recorded.ok || problem !== null) {
    terminal.err(`not recorded: ${problem}\n`);
    return false;
  }
  const hasAttributes = Object.keys(data.Attributes).length > 0;
  const file = {
    Name: nameOfFile(output).replace(/\.test$/, ''),
    EntryPoint: entryPointOf(flow, data),
    ...(hasAttributes ? { InitializationData: JSON.stringify(data.Attributes) } : {}),
    Content: recorded.value,
  };
  writeText(output, `${JSON.stringify(file, null, 2)}\n`);
  terminal.err(`recorded in ${output}; centralita flow test ${output} runs it\n`);
  for (const reason of leftToTheWorld(asked.map(({ question }) => question)))
    terminal.err(`${reason}\n`);
  return true;
}

const channelProblem = (channel: string): string | null =>
  channel === 'VOICE' || channel === 'CHAT'
    ? null
    : `The testing language knows calls and chats, not ${channel.toLowerCase()} contacts.`;

function entryPointOf(FlowId: string, data: Recording['start']['data']): EntryPoint {
  if (data.Channel === 'CHAT') return { Type: 'CHAT', ChatEntryPointParameters: { FlowId } };
  const { CustomerEndpoint: from, SystemEndpoint: to } = data;
  return {
    Type: 'VOICE_CALL',
    VoiceCallEntryPointParameters: {
      FlowId,
      ...(from ? { SourcePhoneNumber: from.Address } : {}),
      ...(to ? { DestinationPhoneNumber: to.Address } : {}),
    },
  };
}
