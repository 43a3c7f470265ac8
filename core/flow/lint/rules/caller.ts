import type { FlowType } from '../../document/flow-type.ts';
import type { Block } from '../block.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Flows in which a caller listens. */
const heard = new Set<FlowType | null>([null, 'CONTACT_FLOW', 'CUSTOMER_QUEUE', 'CAMPAIGN']);

/** The disconnect that an error branch leads to without a word on the way, if it does. */
function silentEnd({ byId }: Subject, to: string): Block | null {
  const seen = new Set<string>();
  for (let block = byId.get(to); block && !seen.has(block.id); ) {
    seen.add(block.id);
    if (block.action.Type === 'DisconnectParticipant') return block;
    const next: string | undefined = block.action.Transitions.NextAction;
    if (block.definition?.category !== 'sets' || next === undefined) return null;
    block = byId.get(next);
  }
  return null;
}

/** Where an error ends the call, while all going well would not have done the same. */
function droppedBy(subject: Subject, { action, rules, ways }: Block): Block | null {
  const meant = rules?.next === 'unused' ? undefined : action.Transitions.NextAction;
  for (const way of ways) {
    const end = way.kind === 'error' ? silentEnd(subject, way.to) : null;
    if (end && !(meant !== undefined && silentEnd(subject, meant) === end)) return end;
  }
  return null;
}

const isRoute = ({ action: { Type } }: Block): boolean =>
  Type === 'TransferContactToQueue' ||
  Type === 'TransferParticipantToThirdParty' ||
  Type === 'TransferToFlow' ||
  Type === 'CreateCallbackContact';

const failedRoute: Rule = {
  id: 'caller/failed-route',
  title: 'A transfer that fails does not drop the caller',
  severity: 'warning',
  connect: 'When the queue is full or the transfer fails, the caller is cut off without a word.',
  *check(subject) {
    if (!heard.has(subject.flowType)) return;
    for (const block of subject.reached) {
      const end = isRoute(block) ? droppedBy(subject, block) : null;
      if (end)
        yield {
          block: block.id,
          field: 'Transitions.Errors',
          message: `The error branch of ${block.action.Type} leads straight to “${end.id}”, which disconnects.`,
          fix: 'Say something before the end, or offer another way: a callback, another queue.',
        };
    }
  },
};

const silentDrop: Rule = {
  id: 'caller/silent-drop',
  title: 'An error does not cut the caller off without a word',
  severity: 'note',
  connect: 'The caller hears nothing and is disconnected.',
  *check(subject) {
    if (!heard.has(subject.flowType)) return;
    const droppers = new Map<Block, string[]>();
    for (const block of subject.reached) {
      const end = isRoute(block) ? null : droppedBy(subject, block);
      if (end) droppers.set(end, [...(droppers.get(end) ?? []), block.id]);
    }
    for (const [end, ids] of droppers)
      yield {
        block: end.id,
        message: `Error branches lead straight here: of ${listed(ids)}.`,
        fix: 'Let them lead to a prompt first, or on along the normal way.',
      };
  },
};

const listed = (ids: readonly string[]): string =>
  ids.length > 4
    ? `${ids
        .slice(0, 3)
        .map((id) => `“${id}”`)
        .join(', ')} and ${ids.length - 3} more blocks`
    : ids.map((id) => `“${id}”`).join(', ');

/** What a caller lives through when something fails. */
export const callerRules: readonly Rule[] = [failedRoute, silentDrop];
