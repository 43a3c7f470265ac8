import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { shippedFlows } from '../../lib/constructs/shipped-flows.ts';
import type { FlowTestsStack } from '../../lib/flow-tests-stack.ts';
import config from '../fixtures/center.ts';
import { centerApp, templates } from './center-app.ts';

it('test cases of the flows are published to Connect, by flow and with what they start from', () => {
  templates().flowTests.hasResourceProperties('AWS::Connect::TestCase', {
    Name: 'welcome.closed',
    Status: 'PUBLISHED',
    EntryPoint: {
      Type: 'VOICE_CALL',
      VoiceCallEntryPointParameters: {
        FlowId: { 'Fn::GetStackOutput': Match.objectLike({ StackName: 'centralita-flows' }) },
        SourcePhoneNumber: Match.absent(),
      },
    },
    InitializationData: '{"Attributes":{"tier":"gold"}}',
  });
});

describe('the shipped test cases', () => {
  const left = (changed: Partial<typeof config>) => {
    const own = { ...config, ...changed };
    const parts = { config: own, shipped: shippedFlows, testCases: 'contact-flows' };
    return centerApp({}, {}, parts).stacks.flowTests as FlowTestsStack;
  };
  const hours = { dayTime: config.hours.office ?? {} };
  const queue = (name: string) => ({ name, channels: ['VOICE' as const], hours: 'dayTime' });
  const queues = ['Ventas', 'Soporte', 'Facturación', 'Urgencias'].map(queue);
  const agentGroups = [{ name: 'Todos', agents: 3, queues: ['Ventas'] }];

  it('are all deployed, whatever queues and hours are called', () => {
    expect(left({}).left).toEqual([]);
    const elsewhere = left({ hours, queues, agentGroups, holdMusic: 'CustomerQueue.wav' });
    expect(elsewhere.left).toEqual([]);
    const text = JSON.stringify(Template.fromStack(elsewhere).toJSON());
    expect(text).toMatch(/HoursdayTime/);
    expect(text).toMatch(/Soporte/);
    expect(text).not.toMatch(/\\"(Support|Sales|office|hold-music)\\"/);
  });

  it('are left out where there is no queue for their topic, or no English', () => {
    const few = left({ hours, queues: [queue('Soporte')], agentGroups: [] }).left;
    expect(few).toContainEqual({
      file: 'flows/route.emergency.test.json',
      missing: ['hours "Emergencies"', 'queue "Emergencies"', 'queue "Emergencies"'],
    });
    const spanish = left({ languages: ['es'] }).left.map(({ missing }) => missing.at(-1));
    expect(spanish).toContain('flow "route-en"');
  });
});

it('those that name what is not deployed are left out, and told', () => {
  templates().flowTests.resourceCountIs('AWS::Connect::TestCase', 1);
  expect(centerApp().stacks.flowTests?.left).toEqual([
    { file: 'welcome.elsewhere.test.json', missing: ['hours "lunar"'] },
  ]);
});
