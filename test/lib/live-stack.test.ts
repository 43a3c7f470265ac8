import { Match } from 'aws-cdk-lib/assertions';
import { describe, it } from 'vitest';
import { templates } from './center-app.ts';

const live = () => templates().live;

describe('the live state', () => {
  it('is told agent events as they come, in order and without waiting for more', () => {
    live().hasResourceProperties('AWS::Kinesis::StreamConsumer', {
      StreamARN: {
        'Fn::GetStackOutput': Match.objectLike({
          OutputName: Match.stringLikeRegexp('AgentEvents'),
        }),
      },
    });
    live().hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: {
        'Fn::GetAtt': [Match.stringLikeRegexp('^AgentEventsAtOnce'), 'ConsumerARN'],
      },
      ParallelizationFactor: 1,
      MaximumBatchingWindowInSeconds: 0,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });

  it('lets the follower alone subscribe, to this one consumer', () => {
    live().hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: ['kinesis:DescribeStreamConsumer', 'kinesis:SubscribeToShard'],
            Resource: Match.objectLike({
              'Fn::GetAtt': [Match.stringLikeRegexp('^AgentEventsAtOnce'), 'ConsumerARN'],
            }),
          }),
        ]),
      },
    });
  });

  it('hears the contact events of its own instance alone', () => {
    live().hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.connect'],
        'detail-type': ['Amazon Connect Contact Event'],
        detail: { instanceArn: [{ 'Fn::GetStackOutput': Match.anyValue() }] },
      },
    });
  });

  it('is compared with what Connect says each minute', () => {
    live().hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 minute)',
      Targets: [
        Match.objectLike({
          Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^ReconcileLive'), 'Arn'] },
        }),
      ],
    });
  });

  it('follows the flow log of its instance, as CloudWatch Logs delivers it', () => {
    const logGroup = {
      'Fn::GetStackOutput': Match.objectLike({ OutputName: Match.stringLikeRegexp('FlowLog') }),
    };
    live().hasResourceProperties('AWS::Logs::SubscriptionFilter', {
      LogGroupName: logGroup,
      FilterPattern: '{ $.Identifier = "*" }',
      DestinationArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^TraceFlows'), 'Arn'] },
    });
    live().hasResourceProperties('AWS::Lambda::Permission', {
      Principal: 'logs.amazonaws.com',
      FunctionName: { 'Fn::GetAtt': [Match.stringLikeRegexp('^TraceFlows'), 'Arn'] },
      SourceArn: Match.anyValue(),
    });
  });
});
