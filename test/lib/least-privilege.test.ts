import { existsSync, readFileSync } from 'node:fs';
import type { Template } from 'aws-cdk-lib/assertions';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { functionNeeds } from '../../lib/connect/function-needs.ts';
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

function pascal(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

async function bundled(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`functions/${name}.ts`],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** What a function's own code and ours beside it want from the environment, whatever happens. */
async function environmentOf(name: string): Promise<string[]> {
  const text = await bundled(name);
  const source = readFileSync(`functions/${name}.ts`, 'utf8');
  return [
    ...(/\bdatabase\(/.test(source) ? ['CONTACTS_TABLE', 'METRICS_TABLE'] : []),
    ...(/\bitems\(|\bliveOf\b/.test(source) ? ['CENTER_TABLE'] : []),
    ...[...text.matchAll(/(?:environment|variable)\d*\("([A-Z_]+)"\)/g)].map(
      ([, asked]) => `${asked}`,
    ),
  ];
}

/** Commands of the SDK in a function's bundle: DynamoDB's as IAM actions, and those of other services. */
async function calls(name: string): Promise<{ tables: Set<string>; others: Set<string> }> {
  const text = await bundled(name);
  const commandsOf = (packages: RegExp) =>
    [...text.matchAll(/import \{([^}]*)\} from "([^"]+)"/g)]
      .filter(([, , from]) => packages.test(`${from}`))
      .flatMap(([, names]) => [...`${names}`.matchAll(/(\w+)Command\b/g)])
      .map(([, command]) => `${command}`);
  const item = (command: string) =>
    /^(Get|Put|Update|Delete|BatchGet|BatchWrite)$/.test(command) ? `${command}Item` : command;
  return {
    tables: new Set(commandsOf(/lib-dynamodb/).map(item)),
    others: new Set(commandsOf(/client-(connect|scheduler|transcribe)/)),
  };
}

const services = (of: Statement[]): Set<string> =>
  new Set(['connect', 'scheduler', 'transcribe'].flatMap((one) => [...allowed(of, one)]));

/** The commands of the SDK in a function's bundle, as IAM actions of DynamoDB. */
async function commands(name: string): Promise<Set<string>> {
  const text = await bundled(name);
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

const stackOf = {
  functions: 'functions',
  'after-calls': 'afterCalls',
  live: 'live',
  push: 'push',
  alerts: 'alerts',
  reports: 'reports',
  dashboard: 'dashboard',
} as const;

/** What comes into a bundle with its neighbours and is never called there, so that the role needn't allow it. */
const notMeant: Record<string, string[]> = { 'manage-callbacks': ['StartOutboundVoiceContact'] };

/** Functions of the list that have been written. */
const needed = Object.entries(functionNeeds)
  .filter(([name]) => existsSync(`functions/${name}.ts`))
  .map(([name, { stack }]) => ({ name, stack: stackOf[stack], role: `${pascal(name)}Role` }));

describe.each(needed)('$name', ({ name, role, stack }) => {
  const of = () => statements(templates()[stack], role);

  it('names every action in full, and no resource that is a star alone', () => {
    for (const { Action, Resource } of of()) {
      for (const action of list(Action)) expect(action).toMatch(/^[a-z0-9]+:[A-Za-z]+$/);
      expect(list(Resource)).not.toContain('*');
    }
  });

  it('may call no service but as its code does', async () => {
    const { tables, others } = await calls(name);
    for (const action of allowed(of(), 'dynamodb')) expect(tables).toContain(action);
    for (const service of ['connect', 'scheduler', 'transcribe'])
      for (const action of allowed(of(), service)) expect(others).toContain(action);
    for (const action of others)
      if (!notMeant[name]?.includes(action))
        expect([...services(of())], `${name} calls ${action}`).toContain(action);
  });

  it('is told everything that it asks its environment for', async () => {
    const [made] = Object.entries(templates()[stack].findResources('AWS::Lambda::Function'))
      .filter(([id]) => id.startsWith(pascal(name)))
      .map(([, { Properties }]) => Object.keys(Properties.Environment.Variables));
    for (const asked of await environmentOf(name)) expect(made).toContain(asked);
  });
});

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
