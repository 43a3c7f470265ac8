import type { Action, ActionMetadata, Flow, FlowMetadata } from '../document/flow.ts';
import { flowVersion } from '../document/flow.ts';
import { conversionOf } from './block-conversions.ts';
import { blockTitle } from './block-title.ts';
import { convertBranches } from './convert-branches.ts';
import type { LegacyBlock, LegacyFlow } from './legacy-flow.ts';
import { readBlock } from './read-block.ts';
import { splitQueueCheck } from './split-queue-check.ts';

/** A flow of the old export format in today's, block by block under the same identifiers. What could not be carried over is noted. */
export function convertLegacy(legacy: LegacyFlow): { flow: Flow; notes: string[] } {
  const converted = legacy.modules.flatMap(splitQueueCheck).map(convertBlock);
  const flow: Flow = {
    Version: flowVersion,
    StartAction: legacy.start,
    Metadata: convertMetadata(legacy),
    Actions: converted.map(({ action }) => action),
  };
  return { flow, notes: converted.flatMap(({ notes }) => notes) };
}

function convertBlock(block: LegacyBlock): { action: Action; notes: string[] } {
  const reader = readBlock(block);
  const { conversion, known } = conversionOf(reader);
  const parameters = conversion.parameters?.(reader) ?? {};
  const { transitions, notes } = convertBranches(block, conversion);
  const unknown = known ? [] : [`${blockTitle(block)}: a type that we don’t know; kept as it is.`];
  return {
    action: {
      Parameters: parameters,
      Identifier: block.id,
      Type: conversion.type,
      Transitions: transitions,
    },
    notes: [...unknown, ...reader.notes(), ...notes],
  };
}

function convertMetadata({ metadata, type, modules }: LegacyFlow): FlowMetadata {
  const { entryPointPosition, ...rest } = metadata ?? {};
  const stated = rest.type ?? type;
  return Object.fromEntries(
    Object.entries({
      entryPointPosition,
      ActionMetadata: actionMetadata(modules),
      ...rest,
      type: typeof stated === 'string' ? stated : undefined,
    }).filter(([, value]) => value !== undefined && value !== null),
  );
}

const actionMetadata = (modules: LegacyBlock[]): { [identifier: string]: ActionMetadata } =>
  Object.fromEntries(
    modules.flatMap(({ id, metadata }) =>
      metadata?.position ? [[id, { position: metadata.position }]] : [],
    ),
  );
