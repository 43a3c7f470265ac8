import { expect, test } from 'vitest';
import { block } from '../../../../core/flow/build/block.ts';
import { disconnect } from '../../../../core/flow/build/blocks/disconnect.ts';
import { hours } from '../../../../core/flow/build/blocks/hours.ts';
import { menu } from '../../../../core/flow/build/blocks/menu.ts';
import { message } from '../../../../core/flow/build/blocks/message.ts';
import { setQueue } from '../../../../core/flow/build/blocks/set-queue.ts';
import { toQueue } from '../../../../core/flow/build/blocks/to-queue.ts';
import { defineFlow } from '../../../../core/flow/build/define-flow.ts';
import { renderBuilt } from '../../../../core/flow/build/render-built.ts';
import { resolveResources } from '../../../../core/flow/build/resolve-resources.ts';
import { resource } from '../../../../core/flow/build/resource.ts';
import { lintFlow } from '../../../../core/flow/lint/lint-flow.ts';
import type { FlowEvent } from '../../../../core/flow/run/flow-event.ts';
import { flowLibrary } from '../../../../core/flow/run/flow-library.ts';
import type { Input } from '../../../../core/flow/run/input.ts';
import { contactData, startSession } from '../../../../core/flow/run/start-session.ts';
import { step } from '../../../../core/flow/run/step.ts';

const main = defineFlow({
  name: 'Main line',
  type: 'CONTACT_FLOW',
  start: 'greet',
  blocks: {
    greet: message('Welcome.', { next: 'open?' }),
    'open?': hours({
      of: resource('hours', 'office'),
      open: 'menu',
      closed: 'closed',
      failed: 'closed',
    }),
    menu: menu('For sales press 1.', { keys: { '1': 'sales' }, otherwise: 'menu', silent: 'bye' }),
    sales: setQueue(resource('queue', 'sales'), { next: 'wait', failed: 'closed' }),
    wait: toQueue({ full: 'closed', failed: 'closed' }),
    closed: message('Please call tomorrow.', { next: 'bye' }),
    bye: disconnect(),
  },
});

/** The blocks that a contact comes to. */
function trail(inputs: Input[]): string[] {
  const flow = resolveResources(renderBuilt(main), (_, name) => name);
  const library = flowLibrary([{ id: 'main', name: main.name, flowType: 'CONTACT_FLOW', flow }]);
  let session = startSession(library.find('main') as never, contactData({ Channel: 'VOICE' }));
  const events: FlowEvent[] = [];
  for (const input of [{ type: 'begin' } as const, ...inputs]) {
    const done = step(library, session, input);
    session = done.session;
    events.push(...done.events);
  }
  return events.flatMap((event) => (event.type === 'block-entered' ? [event.block] : []));
}

test('a built flow runs', () => {
  expect(
    trail([
      { type: 'answer', ok: true, value: true },
      { type: 'digits', digits: '1' },
      { type: 'answer', ok: true, value: { Name: 'sales', ARN: 'queue-1' } },
    ]),
  ).toEqual(['greet', 'open?', 'menu', 'sales', 'wait']);
});

test('its other branches lead where they say', () => {
  expect(trail([{ type: 'answer', ok: true, value: false }])).toEqual([
    'greet',
    'open?',
    'closed',
    'bye',
  ]);
  expect(
    trail([
      { type: 'answer', ok: true, value: true },
      { type: 'digits', digits: '9' },
      { type: 'time-limit' },
    ]),
  ).toEqual(['greet', 'open?', 'menu', 'menu', 'bye']);
});

test('the linter finds no error in it and nothing to warn of', () => {
  const flow = resolveResources(
    renderBuilt(main),
    (kind, name) => `arn:aws:connect:${kind}/${name}`,
  );
  const findings = lintFlow(flow, { flowType: main.type });
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

test('the compiler refuses a branch to a block that isn’t there, and a start that isn’t', () => {
  const flow = defineFlow({
    name: 'Wrong',
    type: 'CONTACT_FLOW',
    // @ts-expect-error no such block
    start: 'gret',
    blocks: {
      // @ts-expect-error next leads nowhere
      greet: block('MessageParticipant', { parameters: { Text: 'Hello' }, next: 'nowhere' }),
      // @ts-expect-error failed leads nowhere
      queue: setQueue('q', { next: 'greet', failed: 'nobody' }),
      // @ts-expect-error a key leads nowhere
      menu: menu('1 or 2?', { keys: { '1': 'greet', '2': 'nobody' }, otherwise: 'greet' }),
      bye: disconnect(),
    },
  });
  expect(Object.keys(flow.blocks)).toEqual(['greet', 'queue', 'menu', 'bye']);
});
