import { expect, it } from 'vitest';
import type { BuiltFlow } from '../../../core/flow/build/built-flow.ts';
import { renderBuilt } from '../../../core/flow/build/render-built.ts';
import { flowTypes } from '../../../core/flow/document/flow-type.ts';
import { flowErrors } from '../../../lib/connect/flow-errors.ts';
import { placeholderFlow } from '../../../lib/connect/placeholder-flow.ts';

it.each(flowTypes)('Connect would take the placeholder of a %s', (type) => {
  const flow: BuiltFlow = { name: 'x', type, start: 'real', blocks: {} };
  const placeholder = placeholderFlow(flow);
  expect(placeholder).toMatchObject({ name: 'x', type });
  expect(flowErrors([{ name: 'x', type, flow: renderBuilt(placeholder) }])).toEqual([]);
});
