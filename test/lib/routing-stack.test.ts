import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { securityProfiles } from '../../lib/connect/security-profiles.ts';
import config from '../fixtures/center.ts';
import { centerApp, templates } from './center-app.ts';

const routing = () => templates().routing;
const all = (type: string) => Object.entries(routing().findResources(`AWS::Connect::${type}`));
const named = (type: string) => all(type).map(([, { Properties }]) => Properties.Name);

describe('hours of operation', () => {
  it('are those of the configuration, in the center’s time zone', () => {
    expect(named('HoursOfOperation')).toEqual(['office', 'always']);
    const saturday = {
      Day: 'SATURDAY',
      StartTime: { Hours: 9, Minutes: 0 },
      EndTime: { Hours: 14, Minutes: 0 },
    };
    routing().hasResourceProperties('AWS::Connect::HoursOfOperation', {
      Name: 'office',
      TimeZone: 'Europe/Madrid',
      Config: Match.arrayWith([saturday]),
    });
  });

  it('write a whole day as 00:00 to 00:00: Connect knows no 24:00', () => {
    const midnight = { Hours: 0, Minutes: 0 };
    routing().hasResourceProperties('AWS::Connect::HoursOfOperation', {
      Name: 'always',
      Config: Match.arrayWith([{ Day: 'SUNDAY', StartTime: midnight, EndTime: midnight }]),
    });
  });

  it('have the holidays as overrides', () => {
    const holidays = [{ date: '12-25', name: 'Christmas', open: [] }];
    const { stacks } = centerApp({}, {}, { config: { ...config, holidays } });
    Template.fromStack(stacks.routing).resourcePropertiesCountIs(
      'AWS::Connect::HoursOfOperation',
      {
        HoursOfOperationOverrides: [
          Match.objectLike({ OverrideName: 'Christmas 12-25', OverrideType: 'CLOSED' }),
        ],
      },
      2,
    );
  });
});

describe('queues', () => {
  it('are those of the configuration with their hours, by ARN', () => {
    expect(named('Queue')).toEqual(config.queues.map(({ name }) => name));
    for (const [, { Properties }] of all('Queue'))
      expect(Properties.HoursOfOperationArn).toEqual({
        'Fn::GetAtt': [expect.stringMatching(/^Hours/), 'HoursOfOperationArn'],
      });
  });

  it('take so many contacts as the configuration says', () => {
    const queues = config.queues.map((queue) => ({ ...queue, maxContacts: 25 }));
    const { stacks } = centerApp({}, {}, { config: { ...config, queues } });
    Template.fromStack(stacks.routing).resourcePropertiesCountIs(
      'AWS::Connect::Queue',
      { MaxContacts: 25 },
      5,
    );
    routing().resourcePropertiesCountIs('AWS::Connect::Queue', { MaxContacts: Match.absent() }, 5);
  });
});

describe('agents', () => {
  it('have a routing profile and a team for each group', () => {
    const groups = config.agentGroups.map(({ name }) => name);
    expect(named('RoutingProfile')).toEqual(groups);
    expect(named('UserHierarchyGroup')).toEqual(groups);
    const [[levels] = ['none']] = all('UserHierarchyStructure');
    for (const [, { DependsOn }] of all('UserHierarchyGroup')) expect(DependsOn).toContain(levels);
  });

  it('have the statuses of the configuration in their order', () => {
    expect(named('AgentStatus')).toEqual(['Break', 'Lunch', 'Training']);
    expect(all('AgentStatus').map(([, { Properties }]) => Properties.DisplayOrder)).toEqual([
      1, 2, 3,
    ]);
  });

  it('can be told apart by the language that they speak', () => {
    routing().hasResourceProperties('AWS::Connect::PredefinedAttribute', {
      Name: 'language',
      Values: { StringList: ['en', 'es', 'it', 'ro'] },
    });
  });
});

describe('security profiles', () => {
  it('let agents see no one else’s contacts, and nobody change flows, users or permissions', () => {
    const permissions = (role: keyof typeof securityProfiles): readonly string[] =>
      securityProfiles[role].permissions;
    expect(permissions('agent')).toEqual([
      'BasicAgentAccess',
      'OutboundCallAccess',
      'TransferDestinations.View',
    ]);
    for (const permission of permissions('supervisor'))
      expect(permission).not.toMatch(/\.(Create|Edit|Delete|Publish|EnableAndDisable)$/);
  });

  it('are named after the center', () => {
    const found = all('SecurityProfile').map(([, { Properties }]) => Properties);
    expect(found.map(({ SecurityProfileName }) => SecurityProfileName)).toEqual([
      'Centralita agent',
      'Centralita supervisor',
    ]);
  });
});

it('the dashboard may hold Connect’s control panel in a frame', () => {
  routing().hasResourceProperties('AWS::Connect::ApprovedOrigin', {
    Origin: { 'Fn::Join': ['', ['https://', Match.anyValue()]] },
  });
});

it('the evaluation form weighs its sections to a hundred', () => {
  const [[, form] = ['', { Properties: { Items: [] } }]] = all('EvaluationForm');
  const weights: number[] = form.Properties.Items.map(
    ({ Section }: { Section: { Weight: number } }) => Section.Weight,
  );
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
});
