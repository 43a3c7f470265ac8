import type { Construct } from 'constructs';
import { idInInstance, idOf } from '../connect/arn-parts.ts';
import { ConnectCall } from './connect-call.ts';

/** Has calls to each number run the flow: CloudFormation can claim a number and has no way to attach it. */
export function numberFlows(
  scope: Construct,
  instanceId: string,
  numbers: ReadonlyMap<string, string>,
  flowArn: string,
): void {
  for (const [number, arn] of numbers) {
    const parameters = { InstanceId: instanceId, PhoneNumberId: idOf(arn) };
    new ConnectCall(scope, `Flow of ${number.slice(1)}`, {
      action: 'AssociatePhoneNumberContactFlow',
      parameters: { ...parameters, ContactFlowId: idInInstance(flowArn) },
      undo: { action: 'DisassociatePhoneNumberContactFlow', parameters },
      resources: [arn, flowArn],
    });
  }
}
