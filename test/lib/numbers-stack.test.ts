import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import config from '../fixtures/center.ts';
import { centerApp } from './center-app.ts';

const numbers = [
  { number: '+34910000001', language: 'es' as const, label: 'Spain' },
  { number: '+40310000001' },
];
const queues = config.queues.map((queue) => ({ ...queue, outboundCallerId: '+34910000001' }));
const parts = { config: { ...config, queues, phoneNumbers: numbers } };

describe('phone numbers', () => {
  it('are not claimed unless that is asked for', () => {
    expect(centerApp({}, {}, parts).stacks.numbers).toBeUndefined();
  });

  const { stacks } = centerApp({ claimNumbers: 'true' }, {}, parts);
  const claimed = Template.fromStack(stacks.numbers ?? stacks.data);
  const flows = Template.fromStack(stacks.flows);

  it('are claimed whole, one after the other, and never released', () => {
    const found = Object.entries(claimed.findResources('AWS::Connect::PhoneNumber'));
    expect(found.map(([, { Properties }]) => [Properties.CountryCode, Properties.Prefix])).toEqual([
      ['ES', '+34910000001'],
      ['RO', '+40310000001'],
    ]);
    for (const [, { DeletionPolicy, UpdateReplacePolicy }] of found)
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
    expect(found[1]?.[1].DependsOn).toEqual([found[0]?.[0]]);
    expect(stacks.numbers?.terminationProtection).toBe(true);
  });

  it('lead to the welcome flow, and are let go of before the flow is deleted', () => {
    flows.resourceCountIs('Custom::ConnectAssociatePhoneNumberContactFlow', 2);
    flows.allResourcesProperties('Custom::ConnectAssociatePhoneNumberContactFlow', {
      Delete: {
        'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp('DisassociatePhoneNumber')])],
      },
    });
  });

  it('are shown by the queues that name them', () => {
    flows.resourcePropertiesCountIs(
      'Custom::ConnectUpdateQueueOutboundCallerConfig',
      {
        Create: {
          'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp('OutboundCallerIdNumberId')])],
        },
      },
      5,
    );
  });
});
