import { expect, test } from 'vitest';
import { disconnect } from '../../../../core/flow/build/blocks/disconnect.ts';
import { lambda } from '../../../../core/flow/build/blocks/lambda.ts';
import { message } from '../../../../core/flow/build/blocks/message.ts';
import { onEvent } from '../../../../core/flow/build/blocks/on-event.ts';
import { setQueue } from '../../../../core/flow/build/blocks/set-queue.ts';
import { defineFlow } from '../../../../core/flow/build/define-flow.ts';
import { renderBuilt } from '../../../../core/flow/build/render-built.ts';
import { resolveResources, resourcesOf } from '../../../../core/flow/build/resolve-resources.ts';
import { resource } from '../../../../core/flow/build/resource.ts';

const flow = renderBuilt(
  defineFlow({
    name: 'Main',
    type: 'CONTACT_FLOW',
    start: 'music',
    blocks: {
      music: onEvent('CustomerQueue', resource('flow', 'Music: all day'), {
        next: 'ask',
        failed: 'ask',
      }),
      ask: lambda(resource('lambda', 'look-up'), {
        input: { queue: resource('queue', 'sales'), text: `Costs \${price:high}` },
        next: 'sales',
        failed: 'bye',
      }),
      sales: setQueue(resource('queue', 'sales'), { next: 'hello', failed: 'bye' }),
      hello: message({ prompt: resource('prompt', 'welcome') }, { next: 'bye' }),
      bye: disconnect(),
    },
  }),
);

test('the resources that a flow names, each once', () => {
  expect(resourcesOf(flow)).toEqual([
    { kind: 'flow', name: 'Music: all day' },
    { kind: 'lambda', name: 'look-up' },
    { kind: 'queue', name: 'sales' },
    { kind: 'prompt', name: 'welcome' },
  ]);
});

test('names become ids, and nothing else changes', () => {
  const before = structuredClone(flow);
  const resolved = resolveResources(flow, (kind, name) => `arn:${kind}/${name}`);
  expect(flow).toEqual(before);
  expect(resourcesOf(resolved)).toEqual([]);
  expect(resolved.Actions.map(({ Parameters }) => Parameters)).toEqual([
    { EventHooks: { CustomerQueue: 'arn:flow/Music: all day' } },
    {
      LambdaFunctionARN: 'arn:lambda/look-up',
      InvocationTimeLimitSeconds: '3',
      InvocationType: 'SYNCHRONOUS',
      ResponseValidation: { ResponseType: 'STRING_MAP' },
      LambdaInvocationAttributes: { queue: 'arn:queue/sales', text: `Costs \${price:high}` },
    },
    { QueueId: 'arn:queue/sales' },
    { PromptId: 'arn:prompt/welcome' },
    {},
  ]);
});
