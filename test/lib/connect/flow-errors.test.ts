import { expect, it } from 'vitest';
import { disconnect } from '../../../core/flow/build/blocks/disconnect.ts';
import { message } from '../../../core/flow/build/blocks/message.ts';
import { defineFlow } from '../../../core/flow/build/define-flow.ts';
import { renderBuilt } from '../../../core/flow/build/render-built.ts';
import { flowErrors } from '../../../lib/connect/flow-errors.ts';

const errorsOf = (text: string) => {
  const flow = defineFlow({
    name: 'talk',
    type: 'CONTACT_FLOW',
    start: 'say it',
    blocks: { 'say it': message(text, { next: 'end' }), end: disconnect() },
  });
  return flowErrors([{ name: 'talk', type: 'CONTACT_FLOW', flow: renderBuilt(flow) }]);
};

it('names flow, block and fix of what Connect refuses', () => {
  // The service refuses an empty text and names neither.
  const [error, ...others] = errorsOf('');
  expect(others).toEqual([]);
  expect(error).toMatch(/^flow "talk", block "say it", Parameters\.Text: .+ Fix: .+ \(.+\/.+\)$/);
});

it('finds nothing in a flow that can be deployed', () => {
  expect(errorsOf('Hello.')).toEqual([]);
});
