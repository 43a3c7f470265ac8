import {
  type AgentStatusSummary,
  ConnectClient,
  DescribeContactCommand,
  ListAgentStatusesCommand,
  MonitorContactCommand,
  PutUserStatusCommand,
  UpdateContactAttributesCommand,
  UpdateContactRoutingDataCommand,
} from '@aws-sdk/client-connect';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { ConnectActs, ConnectRefusal } from '../../core/acting/acting-desk.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { ConnectUnavailable } from './connect-unavailable.ts';

const gone = ['ResourceNotFoundException', 'ContactNotFoundException'];
const notNow = [
  'InvalidRequestException',
  'InvalidParameterException',
  'ResourceConflictException',
  'AccessDeniedException',
];

/** What supervisors have Amazon Connect do with agents and contacts. Rejects with `ConnectUnavailable` where it can't say. */
export function connectActs(
  InstanceId: string,
  connect = new ConnectClient({ requestHandler: new NodeHttpHandler() }),
): ConnectActs {
  return {
    statuses: () => allStatuses(connect, InstanceId),

    setStatus: (UserId, AgentStatusId) =>
      nothing(connect.send(new PutUserStatusCommand({ InstanceId, UserId, AgentStatusId }))),

    async routing(ContactId) {
      const found = await answered(
        connect.send(new DescribeContactCommand({ InstanceId, ContactId })),
      );
      if (!found.ok) return found;
      const { QueuePriority = null, QueueTimeAdjustmentSeconds = null } = found.value.Contact ?? {};
      return ok({
        priority: QueuePriority === null ? null : Number(QueuePriority),
        aheadSeconds: QueueTimeAdjustmentSeconds,
      });
    },

    prioritize: (ContactId, { priority, aheadSeconds }) =>
      nothing(
        connect.send(
          new UpdateContactRoutingDataCommand({
            ...{ InstanceId, ContactId },
            ...(priority !== undefined && { QueuePriority: priority }),
            ...(aheadSeconds !== undefined && { QueueTimeAdjustmentSeconds: aheadSeconds }),
          }),
        ),
      ),

    setAttributes: (InitialContactId, Attributes) =>
      nothing(
        connect.send(
          new UpdateContactAttributesCommand({ InstanceId, InitialContactId, Attributes }),
        ),
      ),

    async monitor(ContactId, { userId: UserId, barge, token: ClientToken }) {
      const command = new MonitorContactCommand({
        ...{ InstanceId, ContactId, UserId, ClientToken },
        AllowedMonitorCapabilities: barge ? ['SILENT_MONITOR', 'BARGE'] : ['SILENT_MONITOR'],
      });
      const found = await answered(connect.send(command));
      return found.ok ? ok(found.value.ContactId ?? '') : found;
    },
  };
}

async function allStatuses(connect: ConnectClient, InstanceId: string) {
  const found: AgentStatusSummary[] = [];
  let NextToken: string | undefined;
  do {
    const command = new ListAgentStatusesCommand({ InstanceId, NextToken });
    const page = await connect.send(command).catch((cause: unknown) => {
      throw new ConnectUnavailable(cause);
    });
    found.push(...(page.AgentStatusSummaryList ?? []));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return found.flatMap(({ Id, Name }) => (Id && Name ? [{ id: Id, name: Name }] : []));
}

/** An answer, or why Connect refused; all else is Connect being unable. */
async function answered<Value>(asked: Promise<Value>): Promise<Result<Value, ConnectRefusal>> {
  try {
    return ok(await asked);
  } catch (error) {
    const { name, message } = error as Error;
    if (gone.includes(name)) return fail({ code: 'gone', detail: message });
    if (notNow.includes(name)) return fail({ code: 'not-now', detail: message });
    throw new ConnectUnavailable(error);
  }
}

async function nothing(asked: Promise<unknown>): Promise<Result<null, ConnectRefusal>> {
  const done = await answered(asked);
  return done.ok ? ok(null) : done;
}
