import type { FlowType } from '../../document/flow-type.ts';
import type { Rule } from '../rule.ts';

const flowType: Rule = {
  id: 'places/flow-type',
  title: 'A block stands in a flow of a type that offers it',
  severity: 'warning',
  connect: 'Connect’s designer does not offer the block in flows of this type.',
  *check({ flowType: type, blocks }) {
    if (type === null) return;
    for (const { id, action, definition } of blocks) {
      const refused = definition?.refusedIn?.includes(type) ?? false;
      if (!refused && (definition?.flowTypes?.includes(type) ?? true)) continue;
      yield {
        block: id,
        field: 'Type',
        ...(refused && {
          severity: 'error' as const,
          connect: 'Connect was seen to refuse the block in flows of this type.',
        }),
        message: `${action.Type} does not belong in a flow of type ${type}.`,
        fix: endsInstead(action.Type, type),
      };
    }
  },
};

const endsInstead = (type: string, flowType: FlowType): string =>
  type === 'DisconnectParticipant'
    ? 'End the flow with EndFlowExecution.'
    : type === 'EndFlowExecution' && flowType !== 'MODULE'
      ? 'End the flow with DisconnectParticipant, or let it go on.'
      : 'Move the block into a flow of another type, or change this flow’s type.';

const channel: Rule = {
  id: 'places/channel',
  title: 'A block works on the channels that come to it',
  severity: 'warning',
  connect: 'On this channel the block takes its error branch.',
  *check({ channels, blocks, data }) {
    if (channels === null) return;
    for (const block of blocks) {
      const facts = data.factsAt(block);
      const effects = block.definition?.channels ?? {};
      const here = channels.filter((one) => effects[one] && facts.has(`channel:${one}`));
      for (const one of here) {
        const silent = effects[one] === 'success';
        yield {
          block: block.id,
          field: 'Type',
          ...(silent && { severity: 'note' as const, connect: 'The block does nothing there.' }),
          message: `${block.action.Type} does not work for ${one}.`,
          fix: 'Compare $.Channel before it, and give this channel a way of its own.',
        };
      }
    }
  },
};

const withoutAgent = new Set<FlowType>(['CONTACT_FLOW', 'CUSTOMER_QUEUE', 'QUEUE_TRANSFER']);

const agent: Rule = {
  id: 'places/agent',
  title: '$.Agent is read where there is an agent',
  severity: 'warning',
  connect:
    '$.Agent is filled in whisper and hold flows, outbound whispers and transfers to an agent only.',
  *check({ flowType: type, blocks }) {
    if (type === null || !withoutAgent.has(type)) return;
    for (const { id, reads } of blocks)
      for (const { path, field } of reads)
        if (path.keys[0] === 'Agent')
          yield {
            block: id,
            field,
            message: `${path.text} is empty in a flow of type ${type}.`,
            fix: 'Read it in a whisper flow, and keep it in a contact attribute.',
          };
  },
};

/** Where a block can stand. */
export const placeRules: readonly Rule[] = [flowType, channel, agent];
