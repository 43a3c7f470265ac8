import { findResource } from '../../world/find-resource.ts';
import type { World } from '../../world/world.ts';
import { sameFunction, sameResource } from '../match/same-resource.ts';
import type { ActionParameters, ObservableAction } from '../test-case.ts';

/** A flow action that begins, with every name by which its resource is known. */
export interface StartedAction {
  type: ObservableAction;
  names: readonly string[];
  /** The contact goes to an agent and not to a queue. */
  ofAgent: boolean;
}

/** Whether an observation or an override speaks of this action on this resource. */
export function isAbout(
  {
    ActionType,
    ActionParameters,
  }: { ActionType: ObservableAction; ActionParameters: ActionParameters },
  { type, names, ofAgent }: StartedAction,
): boolean {
  if (ActionType !== type) return false;
  const expected = ofAgent ? (ActionParameters.AgentId ?? '') : resourceOf(ActionParameters);
  const same = type === 'InvokeLambdaFunction' ? sameFunction : sameResource;
  return names.some((name) => same(expected, name));
}

/** The resource that the parameters name. */
export const resourceOf = (parameters: ActionParameters): string =>
  parameters.LambdaFunctionARN ??
  parameters.HoursOfOperationId ??
  parameters.QueueId ??
  parameters.LexV2Bot?.AliasArn ??
  parameters.AgentId ??
  '';

/** A reference with the other names that the world has for it. */
export function namesOf(record: Record<string, unknown> | undefined, reference: string): string[] {
  const found = findResource(record, reference);
  return found ? [...new Set([reference, found.key, ...ownNames(found.entry)])] : [reference];
}

function ownNames(entry: unknown): string[] {
  if (entry === null || typeof entry !== 'object') return [];
  const { name, arn } = entry as { name?: unknown; arn?: unknown };
  return [name, arn].filter((one) => typeof one === 'string');
}

/** The hours that count for a question: those it names, or those of its queue. */
export function hoursNames(world: World, hours: string | null, queue: string | null): string[] {
  if (hours !== null) return namesOf(world.hours, hours);
  const ofQueue = queue === null ? undefined : findResource(world.queues, queue)?.entry.hours;
  return typeof ofQueue === 'string' ? namesOf(world.hours, ofQueue) : ownNames(ofQueue);
}

/** Whether the world has what a substitute names. */
export function knowsSubstitute(world: World, type: ObservableAction, reference: string): boolean {
  const records: Record<ObservableAction, Record<string, unknown>> = {
    InvokeLambdaFunction: world.lambdas,
    CheckHoursOfOperation: world.hours,
    ConnectParticipantWithLexBot: world.bots,
    TransferContactToQueue: world.queues,
    DequeueAndTransferToQueue: world.queues,
  };
  return findResource(records[type], reference) !== undefined;
}
