import { expect, it } from 'vitest';
import { callModule } from '../../../core/flow/build/blocks/call-module.ts';
import { onEvent } from '../../../core/flow/build/blocks/on-event.ts';
import { returnFromModule } from '../../../core/flow/build/blocks/return-from-module.ts';
import { defineModule } from '../../../core/flow/build/define-module.ts';
import { resource } from '../../../core/flow/build/resource.ts';
import { calledFlows, independentModules } from '../../../lib/connect/called-flows.ts';
import { smallFlows } from '../../fixtures/small-flows.ts';

const calls = (name: string, called: string) =>
  defineModule({
    name,
    start: 'call',
    blocks: {
      call: callModule(resource('module', called), { next: 'end', failed: 'end' }),
      end: returnFromModule(),
    },
  });
const hooks = defineModule({
  name: 'hooks',
  start: 'set',
  blocks: {
    set: onEvent('CustomerQueue', resource('flow', 'waiting'), { next: 'end', failed: 'end' }),
    end: returnFromModule(),
  },
});

it('a flow calls the modules and flows that its blocks name', () => {
  const [welcome] = smallFlows;
  expect(welcome && calledFlows(welcome)).toEqual(['greet', 'waiting']);
});

it('modules are independent when no way leads from them to a flow', () => {
  const flows = [
    ...smallFlows,
    hooks,
    calls('asks', 'greet'),
    calls('far', 'near'),
    calls('near', 'hooks'),
  ];
  expect(independentModules(flows).map(({ name }) => name)).toEqual(['greet', 'asks']);
});
