import type { Template } from 'aws-cdk-lib/assertions';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { templates } from './center-app.ts';

type Statement = { Effect: string; Action: string | string[]; Resource: unknown };

const list = <Item>(value: Item | Item[]): Item[] => (Array.isArray(value) ? value : [value]);

/** Statements of the roles of our own functions; the one that copies files at deployment is CDK's. */
function statements(template: Template, role: string): Statement[] {
  return Object.entries(template.findResources('AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith(role))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement as Statement[]);
}

const allowed = (of: Statement[], service: string): Set<string> =>
  new Set(
    of
      .flatMap(({ Action }) => list(Action))
      .filter((action) => action.startsWith(`${service}:`))
      .map((action) => action.slice(service.length + 1)),
  );

/** The commands of the SDK in a function's bundle, as IAM actions of DynamoDB. */
async function commands(name: string): Promise<Set<string>> {
  const { outputFiles } = await build({
    entryPoints: [`functions/${name}.ts`],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const text = outputFiles[0]?.text ?? '';
  const names = [...text.matchAll(/new (\w+)Command\(/g)].map(([, found]) => `${found}`);
  return new Set(
    names
      .filter((found) => !found.endsWith('Object'))
      .map((found) =>
        /^(Get|Put|Update|Delete|BatchGet|BatchWrite)$/.test(found) ? `${found}Item` : found,
      ),
  );
}

const functions = [
  { name: 'fold-contacts', role: 'FoldContactsRole', stack: 'pipeline' },
  { name: 'serve-dashboard', role: 'ServeDashboardRole', stack: 'dashboard' },
] as const;

describe.each(functions)('$name', ({ name, role, stack }) => {
  const of = () => statements(templates()[stack], role);

  it('names every action in full', () => {
    expect(of().length).toBeGreaterThan(3);
    for (const action of of().flatMap(({ Action }) => list(Action)))
      expect(action).toMatch(/^[a-z0-9]+:[A-Za-z]+$/);
  });

  it('names every resource, but for objects of its folders in the failure bucket', () => {
    const wildcards = of()
      .flatMap(({ Resource }) => list(Resource))
      .map((resource) => JSON.stringify(resource))
      .filter((resource) => resource.includes('*'));
    const folders = wildcards.map((resource) => resource.match(/"(\/[^"]*\*)"/)?.[1]);
    expect(folders.sort()).toEqual(
      name === 'fold-contacts' ? ['/aws/lambda/*', '/unreadable/*'] : [],
    );
  });

  it('uses no managed policy', () => {
    const roles = Object.entries(templates()[stack].findResources('AWS::IAM::Role'));
    const [own] = roles.filter(([id]) => id.startsWith(role)).map(([, found]) => found);
    expect(own?.Properties).toBeDefined();
    expect(own?.Properties).not.toHaveProperty('ManagedPolicyArns');
  });

  it('may call DynamoDB as its code does and no further', async () => {
    const called = await commands(name);
    const may = allowed(of(), 'dynamodb');
    expect(may.size).toBeGreaterThan(0);
    expect([...may].filter((action) => !called.has(action))).toEqual([]);
    const reads = (action: string) => /^(Get|BatchGet|Query|Scan)/.test(action);
    expect([...called].filter((action) => reads(action) && !may.has(action))).toEqual([]);
  });
});

it('fold-contacts may write what it writes; serve-dashboard may write nothing', async () => {
  const writes = (actions: Iterable<string>) =>
    [...actions].filter((action) => /^(Put|Update|Delete|BatchWrite)/.test(action)).sort();
  const fold = statements(templates().pipeline, 'FoldContactsRole');
  const serve = statements(templates().dashboard, 'ServeDashboardRole');
  expect(writes(allowed(fold, 'dynamodb'))).toEqual(writes(await commands('fold-contacts')));
  expect(writes(allowed(serve, 'dynamodb'))).toEqual([]);
  expect(allowed(serve, 'kms')).toEqual(new Set(['Decrypt', 'DescribeKey']));
  expect(allowed(serve, 's3')).toEqual(new Set());
});
