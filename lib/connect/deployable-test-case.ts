import type { Resource } from '../../core/flow/actions/definition.ts';
import type { Json } from '../../core/flow/document/flow.ts';
import type { EntryPoint } from '../../core/flow/testing/test-case.ts';
import { type ResourceArns, resourceArn } from './resource-arns.ts';

/** A test case as it lies beside a flow: resources by name. */
export type TestCaseFile = {
  EntryPoint: EntryPoint;
  Description?: string;
  Content: Json;
  /** Attributes that the contact has from the start. */
  InitializationData?: Json;
};

/** What each parameter of a test's observed or overridden action names. */
const named: Record<string, Resource> = {
  LambdaFunctionARN: 'lambda',
  HoursOfOperationId: 'hours',
  QueueId: 'queue',
  AliasArn: 'lex-bot',
  AgentId: 'agent',
  PromptId: 'prompt',
};

/** The resource that takes the place of another, by the action that it does so in. */
const substituted: Record<string, Resource> = {
  InvokeLambdaFunction: 'lambda',
  CheckHoursOfOperation: 'hours',
  TransferContactToQueue: 'queue',
  DequeueAndTransferToQueue: 'queue',
  ConnectParticipantWithLexBot: 'lex-bot',
};

/** What stands in the place of a name of the sample center, which test cases are written for. */
export type InCenter = (kind: Resource, name: string) => string | undefined;

/** The content with names replaced by ARNs, and the names that stand for nothing here. */
export function deployableTestCase(
  { Content }: TestCaseFile,
  arns: ResourceArns,
  inCenter: InCenter = (_kind, name) => name,
): { content: Json; missing: string[] } {
  const missing: string[] = [];
  const found = (kind: Resource, name: string, there: string | undefined): string => {
    if (there === undefined) missing.push(`${kind} "${name}"`);
    return there ?? name;
  };
  const arnOf = (kind: Resource, name: string): string => {
    if (name.startsWith('arn:')) return name;
    const own = inCenter(kind, name);
    return found(kind, name, own === undefined ? own : resourceArn(arns, kind, own));
  };
  const walk = (value: Json, action: string | undefined): Json => {
    if (Array.isArray(value)) return value.map((one) => walk(one, action));
    if (value === null || typeof value !== 'object') return value;
    const inner = typeof value.ActionType === 'string' ? value.ActionType : action;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        if (typeof one !== 'string') return [key, walk(one, inner)];
        if (key === 'Operand' && value.Namespace === '$.Queue.Name')
          return [key, found('queue', one, inCenter('queue', one))];
        const kind = key === 'SubstituteArn' ? substituted[inner ?? ''] : named[key];
        return [key, kind ? arnOf(kind, one) : one];
      }),
    );
  };
  return { content: walk(Content, undefined), missing };
}
