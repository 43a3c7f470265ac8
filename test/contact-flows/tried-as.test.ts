import { beforeAll, expect, test } from 'vitest';
import { flowCoverage } from '../../contact-flows/flow-coverage.ts';
import { triedAs } from '../../contact-flows/tried-as.ts';
import type { Coverage } from '../../core/flow/coverage/coverage.ts';
import { hitsIn } from '../../core/flow/coverage/hits-in.ts';
import { library } from './center.ts';

let coverage: Coverage;
beforeAll(async () => {
  coverage = await flowCoverage();
});

test.each([
  ['route-en', 'route-en'],
  ['route-ro', 'route-en'],
  ['welcome', 'welcome'],
  ['prepare-it', 'prepare-en'],
])('%s is tried by the test cases of %s', (name, as) => {
  expect(triedAs(coverage, name)?.name).toBe(as);
});

test.each(['agent-hold', 'nothing-of-ours', 'wrap-up'])('%s is tried by none', (name) => {
  expect(triedAs(coverage, name)).toBeNull();
});

test('a flow of another language has the blocks that were tried', () => {
  const flow = library.find('queue-es')?.flow;
  const tried = triedAs(coverage, 'queue-es')?.tried;
  if (!flow || !tried) throw new Error('no queue flow');
  const { blocks } = hitsIn(flow, tried);
  expect(blocks.hit).toBe([...tried.blocks.values()].filter(({ hits }) => hits > 0).length);
});
