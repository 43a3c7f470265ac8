import { describe, expect, test } from 'vitest';
import { renderBuilt } from '../../core/flow/build/render-built.ts';
import { resourcesOf } from '../../core/flow/build/resolve-resources.ts';
import { lintFlow } from '../../core/flow/lint/lint-flow.ts';
import { library, rendered, shipped } from './center.ts';

describe.each(shipped)('$name', (built) => {
  test('the linter finds nothing but places to look at', () => {
    const findings = lintFlow(rendered(built), { flowType: built.type, library });
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('names its resources, and no id', () => {
    const flow = renderBuilt(built);
    expect(JSON.stringify(flow)).not.toMatch(/arn:aws|[0-9a-f]{8}-[0-9a-f]{4}-/);
    for (const { name } of resourcesOf(flow)) expect(name).toMatch(/^[A-Za-z-]+$/);
  });
});
