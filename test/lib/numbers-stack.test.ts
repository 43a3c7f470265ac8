import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { centerSettings } from '../../local/connect/center-settings.ts';
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

describe('queues that name no number', () => {
  const shownOf = (context: Record<string, unknown>, phoneNumbers: (typeof numbers)[number][]) => {
    const { stacks } = centerApp(context, {}, { config: { ...config, phoneNumbers } });
    const calls = Template.fromStack(stacks.flows).findResources(
      'Custom::ConnectUpdateQueueOutboundCallerConfig',
    );
    return Object.values(calls).map(({ Properties }) => JSON.stringify(Properties.Create));
  };

  it('show the first that is claimed, as in the local center', () => {
    const shown = shownOf({ claimNumbers: 'true' }, numbers);
    expect(shown).toHaveLength(config.queues.length);
    for (const call of shown) expect(call).toMatch(/OutboundCallerIdNumberId.*34910000001/);
    const local = Object.values(centerSettings({ ...config, phoneNumbers: numbers }, 1).queues);
    expect(new Set(local.map(({ outboundCallerId }) => outboundCallerId))).toEqual(
      new Set(['+34910000001']),
    );
  });

  it('show none as long as there is none', () => {
    for (const call of shownOf({}, numbers)) expect(call).not.toContain('OutboundCallerIdNumberId');
  });
});

describe('numbers that the instance has', () => {
  const arn = 'arn:aws:connect:eu-central-1:111122223333:phone-number/1111-2222';
  const [, romania] = numbers;
  const kept = { number: '+34910000001', arn };
  const withKept = (context: object, others: typeof numbers) => {
    const phoneNumbers = [kept, ...others];
    return centerApp({ ...context }, {}, { config: { ...config, queues, phoneNumbers } }).stacks;
  };
  const attached = (template: Template) =>
    Object.values(template.findResources('Custom::ConnectAssociatePhoneNumberContactFlow')).map(
      ({ Properties }) => JSON.stringify(Properties.Create),
    );

  it('get their flow without being claimed, and are shown by queues', () => {
    const made = withKept({}, []);
    expect(made.numbers).toBeUndefined();
    const [call, ...others] = attached(Template.fromStack(made.flows));
    expect(others).toEqual([]);
    expect(call).toContain('1111-2222');
    expect(
      JSON.stringify(
        Template.fromStack(made.flows).findResources(
          'Custom::ConnectUpdateQueueOutboundCallerConfig',
        ),
      ),
    ).toContain('OutboundCallerIdNumberId');
  });

  it('are left alone when the others are claimed, and alone need no stack', () => {
    const made = withKept({ claimNumbers: true }, romania ? [romania] : []);
    Template.fromStack(made.numbers ?? made.data).resourceCountIs('AWS::Connect::PhoneNumber', 1);
    expect(attached(Template.fromStack(made.flows))).toHaveLength(2);
    expect(withKept({ claimNumbers: true }, []).numbers).toBeUndefined();
  });
});
