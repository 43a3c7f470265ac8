import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { Stack } from 'aws-cdk-lib/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { functionNeeds } from '../../lib/connect/function-needs.ts';
import { shippedFlows } from '../../lib/constructs/shipped-flows.ts';
import config from '../fixtures/two-tenants.ts';
import { centerApp } from './center-app.ts';

type Stacks = ReturnType<typeof centerApp>['stacks'];
type Statement = { Action: string | string[]; Resource: unknown; Condition?: unknown };

let stacks: Stacks;
const tenants = ['acme', 'borealis'];
const list = <Item>(value: Item | Item[]): Item[] => (Array.isArray(value) ? value : [value]);
const template = (stack: Stack) => Template.fromStack(stack);

beforeAll(() => {
  stacks = centerApp({ claimNumbers: true }, {}, { config, shipped: shippedFlows }).stacks;
}, 120_000);

describe('the data of each company', () => {
  it('lies in three tables of its own, under a key of its own', () => {
    const data = template(stacks.data);
    data.resourceCountIs('AWS::DynamoDB::Table', 6);
    const keys = Object.values(data.findResources('AWS::DynamoDB::Table')).map(
      ({ Properties }) => Properties.SSESpecification.KMSMasterKeyId['Fn::GetAtt'][0],
    );
    const ofTenant = tenants.map((tenant) =>
      keys.filter((key) => key.startsWith(`Keyof${tenant}`)),
    );
    expect(ofTenant.map(({ length }) => length)).toEqual([3, 3]);
    for (const tenant of tenants)
      data.hasResource('AWS::KMS::Key', {
        DeletionPolicy: 'Retain',
        Properties: {
          EnableKeyRotation: true,
          Description: `Everything that Two companies stores about contacts of ${tenant}`,
        },
      });
  });

  it('is named to operators by company', () => {
    for (const tenant of tenants) template(stacks.data).hasOutput(`ContactsTable${tenant}`, {});
  });

  it('is alarmed by company', () => {
    const alarms = Object.values(template(stacks.alarms).findResources('AWS::CloudWatch::Alarm'));
    const names = alarms.map(({ Properties }) => Properties.AlarmName);
    for (const tenant of tenants)
      expect(names).toContain(`two-companies-${tenant}-contacts-table-throttled`);
  });
});

const pascal = (name: string) =>
  name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What the role of a function allows, in whatever stack it is. */
const statementsOf = (name: string): Statement[] =>
  Object.values(stacks)
    .flatMap((stack) => (stack instanceof Stack ? [stack] : []))
    .flatMap((stack) => Object.entries(template(stack).findResources('AWS::IAM::Policy')))
    .filter(([id]) => id.startsWith(`${pascal(name)}Role`))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement);

/** Resources of the data stack that a role may use for a service, by the name of their output: `ContactsofacmeArn`. */
const resourcesOf = (statements: Statement[], service: string): string[] => [
  ...new Set(
    statements
      .filter(({ Action }) => list(Action).every((action) => action.startsWith(`${service}:`)))
      .flatMap(({ Resource }) => list(Resource))
      .map((resource) => /FnGetAtt(\w+?)[0-9A-F]{8}Arn/.exec(JSON.stringify(resource))?.[1] ?? ''),
  ),
];

const tableIds = { contacts: 'Contacts', metrics: 'Metrics', center: 'Center' };

describe('every function', () => {
  it.each(Object.keys(functionNeeds))('%s may use the tables that it needs, of both', (name) => {
    const needs = functionNeeds[name] as (typeof functionNeeds)[string];
    const statements = statementsOf(name);
    const used = (['contacts', 'metrics', 'center'] as const).filter(
      (table) => needs[table]?.actions || needs[table]?.indexes,
    );
    const expected = tenants.flatMap((tenant) =>
      used.map((table) => `${tableIds[table]}of${tenant}`),
    );
    expect(resourcesOf(statements, 'dynamodb').toSorted()).toEqual(expected.toSorted());
  });

  it.each(Object.keys(functionNeeds))('%s reads tables by the companies’ keys', (name) => {
    const throughTables = statementsOf(name).filter(({ Condition }) =>
      JSON.stringify(Condition ?? '').includes('dynamodb.'),
    );
    expect(resourcesOf(throughTables, 'kms').toSorted()).toEqual(['Keyofacme', 'Keyofborealis']);
  });

  it('is told the tables of each company, and its flows where it begins them', () => {
    const variables = (stack: Stack, name: string) =>
      Object.entries(template(stack).findResources('AWS::Lambda::Function')).find(([id]) =>
        id.startsWith(pascal(name)),
      )?.[1].Properties.Environment.Variables;
    const told = JSON.stringify(variables(stacks.afterCalls, 'place-callbacks').TENANTS);
    for (const tenant of tenants)
      for (const part of [`Centerof${tenant}`, `Flow${tenant}callback`])
        expect(told).toContain(part);
    expect(variables(stacks.pipeline, 'fold-contacts')).not.toHaveProperty('CONTACTS_TABLE');
    expect(variables(stacks.live, 'track-contacts')).toHaveProperty('QUEUE_IDS');
  });
});

describe('the flows of each company', () => {
  const named = (stack: Stack, type: string) =>
    Object.values(template(stack).findResources(type)).map(
      ({ Properties }): string => Properties.Name,
    );

  it('have its name and stand in stacks of their own', () => {
    for (const { tenant, flows, modules } of stacks.sets) {
      const names = [
        ...named(flows, 'AWS::Connect::ContactFlow'),
        ...named(modules, 'AWS::Connect::ContactFlowModule'),
      ];
      expect(names).toContain(`${tenant}-welcome`);
      expect(names.filter((name) => !name.startsWith(`${tenant}-`))).toEqual([]);
    }
  });

  it('are joined to functions and the bot once', () => {
    const [first, second] = stacks.sets.map(({ modules }) => template(modules));
    second?.resourceCountIs('AWS::Connect::IntegrationAssociation', 0);
    second?.resourceCountIs('AWS::Lex::Bot', 0);
    first?.resourceCountIs('AWS::Lex::Bot', 1);
  });

  it('are what its numbers run, and no transfer leads to another company', () => {
    for (const { tenant, flows } of stacks.sets) {
      const text = JSON.stringify(template(flows).toJSON());
      const own = config.phoneNumbers.filter((one) => one.tenant === tenant);
      for (const { number } of config.phoneNumbers)
        expect(text.includes(`Flowof${number.slice(1)}`)).toBe(
          own.some((one) => one.number === number),
        );
      const transfers = named(flows, 'AWS::Connect::QuickConnect');
      const queues = config.queues.filter((queue) => queue.tenant === tenant);
      expect(transfers.toSorted()).toEqual(queues.map(({ name }) => name).toSorted());
    }
  });

  it('have no native test cases: those speak of the only center', () => {
    expect(stacks.flowTests).toBeUndefined();
  });
});

it('more flows than an instance has at first are told', () => {
  const languages = ['en', 'es', 'ro'] as const;
  const tenants = config.tenants.map((tenant) => ({ ...tenant, languages: [...languages] }));
  const told = (parts: Partial<typeof config>) => {
    const made = centerApp({}, {}, { config: { ...config, ...parts }, shipped: shippedFlows });
    const [first] = made.stacks.sets;
    return Annotations.fromStack(first.flows).findInfo(
      '*',
      Match.stringLikeRegexp('flows: ask AWS'),
    );
  };
  expect(told({ tenants })).toHaveLength(0);
  const third = { id: 'cobalt', name: 'Cobalt', languages: [...languages] };
  const queues = [
    ...config.queues,
    { ...config.queues[2], name: 'Cobalt support', tenant: 'cobalt' },
  ];
  expect(
    told({ tenants: [...tenants, third], queues: queues as typeof config.queues }),
  ).toHaveLength(1);
});

it('hours are in the company’s own time zone', () => {
  const zones = Object.values(
    template(stacks.routing).findResources('AWS::Connect::HoursOfOperation'),
  ).map(({ Properties }) => [Properties.Name, Properties.TimeZone]);
  expect(zones.toSorted()).toEqual([
    ['Acme office', 'Europe/Madrid'],
    ['Borealis always', 'Europe/Bucharest'],
  ]);
});

it('users have a group for each company, and one for operators', () => {
  const groups = Object.values(
    template(stacks.signIn).findResources('AWS::Cognito::UserPoolGroup'),
  ).map(({ Properties }) => Properties.GroupName);
  expect(groups.toSorted()).toEqual([
    ...['agents', 'operators', 'supervisors', 'tenant-acme', 'tenant-borealis'],
  ]);
});
