import { gzipSync } from 'node:zlib';
import type { CenterOutput } from '../../core/center/center-output.ts';
import { accountId, instanceArn } from '../../simulator/center-identity.ts';
import { asynchronousInvocations } from '../bus/asynchronous-invocations.ts';
import type { ConnectHost } from './connect-host.ts';
import type { FlowFunctions } from './flow-functions.ts';

type Said = Extract<CenterOutput, { type: 'flow-log' }>;
type Line = { atMs: number; contactId: string } & Said['lines'][number];

const deliverEveryMs = 1000;
const name = 'trace-flows';

type FlowLogOptions = {
  center: string;
  functions: Pick<FlowFunctions, 'has' | 'invoke'>;
  onError(error: unknown): void;
};

/** Connect's log group with its subscription: what contacts go through, delivered to `trace-flows`; none where it isn't built. */
export function flowLog(host: ConnectHost, { center, functions, onError }: FlowLogOptions) {
  if (!functions.has(name)) return { stop: async () => {} };
  const target = asynchronousInvocations((event) => functions.invoke(name, event), { onError });
  const write = logWriter(host, center);
  const deliver = () => {
    const messages = write.takeUntil(host.clock.nowMs());
    if (messages.length > 0) target.send(delivery(center, messages));
  };
  const timer = setInterval(deliver, deliverEveryMs);
  return {
    stop: async () => {
      clearInterval(timer);
      deliver();
      await target.stop();
    },
  };
}

/** Lines wait until their time has come; those after the end of their contact are never written. No two of a contact share an instant. */
export function logWriter(host: Pick<ConnectHost, 'listen' | 'settings'>, center: string) {
  let waiting: Line[] = [];
  const lastMs = new Map<string, number>();
  host.listen((output) => {
    if (output.type === 'flow-log') for (const line of output.lines) add(output, line);
    if (output.type !== 'record') return;
    const { ContactId } = output.record;
    const ended = Date.parse(output.record.DisconnectTimestamp ?? '') + 999;
    waiting = waiting.filter(({ contactId, atMs }) => contactId !== ContactId || atMs <= ended);
    lastMs.delete(ContactId);
  });
  const add = ({ contactId, atMs }: Said, line: Said['lines'][number]) => {
    const at = Math.max(atMs + line.afterMs, (lastMs.get(contactId) ?? 0) + 1);
    lastMs.set(contactId, at);
    waiting.push({ ...line, contactId, atMs: at });
  };
  return {
    takeUntil(nowMs: number): string[] {
      const due = waiting.filter(({ atMs }) => atMs <= nowMs);
      waiting = waiting.filter(({ atMs }) => atMs > nowMs);
      return due.map((line) => JSON.stringify(lineOf(host.settings.flows, center, line)));
    },
  };
}

/** As Connect writes it; the type is spelled as flows spell it, where Connect's log has older names. */
function lineOf(flows: ConnectHost['settings']['flows'], center: string, line: Line): object {
  const flow = flows.find(line.flow);
  const kind = flow?.flowType === 'MODULE' ? 'flow-module' : 'contact-flow';
  const action = flow?.blocks.get(line.block);
  return {
    ContactId: line.contactId,
    ContactFlowId: `${instanceArn(center)}/${kind}/${flow?.id}`,
    ContactFlowName: flow?.name,
    ContactFlowModuleType: action?.Type,
    Identifier: line.block,
    Timestamp: new Date(line.atMs).toISOString(),
    Parameters: action?.Parameters,
    ...(line.result === undefined ? {} : { Results: line.result }),
  };
}

/** A delivery of CloudWatch Logs to a function. */
export function delivery(center: string, messages: readonly string[]) {
  const data = {
    messageType: 'DATA_MESSAGE',
    owner: accountId,
    logGroup: `/aws/connect/${center}`,
    logStream: 'local',
    subscriptionFilters: ['flows'],
    logEvents: messages.map((message, index) => ({
      id: String(index),
      timestamp: Date.parse((JSON.parse(message) as { Timestamp: string }).Timestamp),
      message,
    })),
  };
  return { awslogs: { data: gzipSync(JSON.stringify(data)).toString('base64') } };
}
