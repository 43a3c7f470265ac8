import type { Call } from '../../core/flow/call/call.ts';
import type { CallAct } from '../../core/flow/testing/record/call-history.ts';
import { recordTestCase } from '../../core/flow/testing/record/record-test-case.ts';
import type { Terminal } from '../command.ts';
import { writeText } from './write-output.ts';

/** Writes what was done at the phone as a test case with its entry point. */
export function recordCall(
  call: Call,
  acts: readonly CallAct[],
  { flow, output }: { flow: string; output: string },
  terminal: Terminal,
): void {
  const recorded = recordTestCase({
    heard: call.heard,
    asked: call.asked,
    events: call.events,
    session: call.session,
    world: call.world,
    acts,
  });
  if (!recorded.ok) {
    terminal.err(`not recorded: ${recorded.problem}\n`);
    return;
  }
  const { Channel, CustomerEndpoint } = call.session.data;
  const EntryPoint =
    Channel === 'CHAT'
      ? { Type: 'CHAT', ChatEntryPointParameters: { FlowId: flow } }
      : {
          Type: 'VOICE_CALL',
          VoiceCallEntryPointParameters: {
            FlowId: flow,
            ...(CustomerEndpoint ? { SourcePhoneNumber: CustomerEndpoint.Address } : {}),
          },
        };
  const file = { Name: flow, EntryPoint, Content: recorded.value };
  writeText(output, `${JSON.stringify(file, null, 2)}\n`);
  terminal.err(`recorded in ${output}; centralita flow test ${output} runs it\n`);
}
