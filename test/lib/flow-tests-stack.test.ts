import { Match } from 'aws-cdk-lib/assertions';
import { expect, it } from 'vitest';
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

it('those that name what is not deployed are left out, and told', () => {
  templates().flowTests.resourceCountIs('AWS::Connect::TestCase', 1);
  expect(centerApp().stacks.flowTests.left).toEqual([
    { file: 'welcome.elsewhere.test.json', missing: ['hours "lunar"'] },
  ]);
});
