import type { Action, Flow } from '../../../../core/flow/document/flow.ts';
import { convertLegacy } from '../../../../core/flow/legacy/convert-legacy.ts';
import type { LegacyBlock, LegacyParameter } from '../../../../core/flow/legacy/legacy-flow.ts';

/** A block of the old format, with branches as `Success: 'next block'`. */
export const block = (
  type: string,
  parameters: LegacyParameter[] = [],
  branches: { [condition: string]: string } = { Success: 'after' },
  more: Partial<LegacyBlock> = {},
): LegacyBlock => ({
  id: 'b',
  type,
  parameters,
  branches: Object.entries(branches).map(([condition, transition]) => ({ condition, transition })),
  ...more,
});

export const param = (name: string, value?: unknown, more: Partial<LegacyParameter> = {}) => ({
  name,
  value,
  ...more,
});

export const converted = (...modules: LegacyBlock[]): { flow: Flow; notes: string[] } =>
  convertLegacy({ start: 'b', modules });

export const action = (legacy: LegacyBlock): Action => {
  const [only] = converted(legacy).flow.Actions;
  if (only === undefined) throw new Error('no action');
  return only;
};
