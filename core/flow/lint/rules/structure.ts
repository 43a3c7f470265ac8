import { branchesOf } from '../../document/branches.ts';
import { flowVersion } from '../../document/flow.ts';
import { nearest } from '../nearest.ts';
import type { Draft, Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

const version: Rule = {
  id: 'structure/version',
  title: 'The flow language has one version',
  severity: 'error',
  connect: `Connect knows the version ${flowVersion} of the flow language and no other.`,
  *check({ flow }) {
    if (flow.Version !== flowVersion)
      yield {
        field: 'Version',
        message: `Version is “${flow.Version}”.`,
        fix: `Set Version to "${flowVersion}".`,
      };
  },
};

const noBlocks: Rule = {
  id: 'structure/no-blocks',
  title: 'A flow has blocks',
  severity: 'error',
  connect: 'A flow without blocks has nowhere to start.',
  *check({ flow }) {
    if (flow.Actions.length === 0)
      yield {
        field: 'Actions',
        message: 'Actions is empty.',
        fix: 'Add a block; the smallest flow is one DisconnectParticipant.',
      };
  },
};

const start: Rule = {
  id: 'structure/start',
  title: 'The start names a block',
  severity: 'error',
  connect: 'StartAction must be the Identifier of a block in Actions.',
  *check({ flow, byId }) {
    if (byId.has(flow.StartAction) || flow.Actions.length === 0) return;
    const meant = nearest(flow.StartAction, byId.keys());
    yield {
      field: 'StartAction',
      message: `StartAction names “${flow.StartAction}”, and no block has this identifier.`,
      fix: `Set StartAction to “${meant ?? flow.Actions[0]?.Identifier}”.`,
    };
  },
};

const danglingTarget: Rule = {
  id: 'structure/dangling-target',
  title: 'Every branch leads to a block',
  severity: 'error',
  connect: 'Connect refuses a flow in which a NextAction names no block.',
  *check({ blocks, byId }) {
    for (const { id, action } of blocks) {
      const { Conditions = [], Errors = [] } = action.Transitions;
      const fields = [
        ...Conditions.map((_, index) => `Transitions.Conditions[${index}].NextAction`),
        ...Errors.map((_, index) => `Transitions.Errors[${index}].NextAction`),
        'Transitions.NextAction',
      ];
      for (const [index, { to }] of branchesOf(action).entries())
        if (!byId.has(to)) yield dangling(id, fields[index] ?? null, to, byId.keys());
    }
  },
};

function dangling(block: string, field: string | null, to: string, ids: Iterable<string>): Draft {
  const meant = nearest(to, ids);
  return {
    block,
    field,
    message: `The branch leads to “${to}”, and no block has this identifier.`,
    fix: meant ? `Did you mean “${meant}”?` : 'Name a block of this flow, or add the missing one.',
  };
}

const settings: Rule = {
  id: 'structure/settings',
  title: 'Settings belong to modules',
  severity: 'error',
  connect:
    'CreateContactFlowModule wants a top-level Settings in the content, and CreateContactFlow refuses one.',
  *check({ flow, flowType }) {
    const has = flow.Settings !== undefined && flow.Settings !== null;
    if (flowType === 'MODULE' && !has) yield missingSettings;
    if (flowType !== null && flowType !== 'MODULE' && has)
      yield {
        field: 'Settings',
        message: `This is a flow of type ${flowType}, and it has Settings.`,
        fix: 'Remove Settings, or publish the content as a module.',
      };
  },
};

const missingSettings: Draft = {
  field: 'Settings',
  message: 'This module’s content has no Settings.',
  fix: 'Add "Settings": {"InputParameters": [], "OutputParameters": [], "Transitions": [{"DisplayName": "Success", "ReferenceName": "Success"}, {"DisplayName": "Error", "ReferenceName": "Error"}]}.',
};

const layoutKeys: Rule = {
  id: 'structure/layout-keys',
  title: 'Layout keys begin in lower case',
  severity: 'note',
  connect:
    'The designer reads entryPointPosition and position; with capitals it piles all blocks up at the origin.',
  *check({ flow }) {
    const metadata = flow.Metadata ?? {};
    const capital = 'EntryPointPosition' in metadata || hasCapitalPosition(flow.Metadata);
    if (capital)
      yield {
        field: 'Metadata',
        message: 'The layout is written with EntryPointPosition or Position.',
        fix: 'Write entryPointPosition and position.',
      };
  },
};

function hasCapitalPosition(metadata: Subject['flow']['Metadata']): boolean {
  const blocks: unknown = metadata?.ActionMetadata;
  return (
    typeof blocks === 'object' &&
    blocks !== null &&
    Object.values(blocks).some(
      (block: unknown) => typeof block === 'object' && block !== null && 'Position' in block,
    )
  );
}

const readWithNotes: Rule = {
  id: 'structure/read-with-notes',
  title: 'The file was not read as it stands',
  severity: 'note',
  connect: 'Connect stores flows in today’s format, with every part of a block there.',
  *check({ notes }) {
    for (const message of notes) yield { message, fix: 'Save the flow in today’s format.' };
  },
};

/** What must hold before a flow can be looked at as a graph. */
export const structureRules: readonly Rule[] = [
  version,
  noBlocks,
  start,
  danglingTarget,
  settings,
  layoutKeys,
  readWithNotes,
];
