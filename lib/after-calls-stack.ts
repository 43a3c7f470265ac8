import { Rule, type RuleProps, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { idInInstance } from './connect/arn-parts.ts';
import { acknowledgeWildcards } from './constructs/acknowledge-wildcards.ts';
import { allowContacts } from './constructs/allow-contacts.ts';
import { placeCallbacksName } from './constructs/callback-schedules.ts';
import type { CenterFunction } from './constructs/center-function.ts';
import { centerName } from './constructs/center-name.ts';
import type { OwnVariables } from './constructs/center-variables.ts';
import { allowKeyUse } from './constructs/key-use.ts';
import { neededFunction } from './constructs/needed-function.ts';
import type { DataStack } from './data-stack.ts';
import type { FlowSet } from './flow-sets.ts';
import type { FunctionsStack } from './functions-stack.ts';
import type { InstanceStack } from './instance-stack.ts';
import type { RoutingStack } from './routing-stack.ts';

export type AfterCallsStackProps = StackProps & {
  config: ContactCenterConfig;
  data: DataStack;
  instance: InstanceStack;
  routing: RoutingStack;
  functions: FunctionsStack;
  /** Flows of each center. */
  sets: readonly FlowSet[];
  bundles: string;
};

/** What is left to do when the caller has hung up: promised calls, and voicemails that become text and tasks. */
export class AfterCallsStack extends Stack {
  readonly functions: ReadonlyMap<string, CenterFunction>;
  private readonly props: AfterCallsStackProps;

  constructor(scope: Construct, id: string, props: AfterCallsStackProps) {
    super(scope, id, { ...(props.description ? { description: props.description } : {}) });
    this.props = props;
    const made = {
      'place-callbacks': this.placeCallbacks(),
      'advance-voicemails': this.advanceVoicemails(),
    };
    this.functions = new Map(
      Object.entries(made).flatMap(([name, one]) => (one ? [[name, one] as const] : [])),
    );
  }

  private placeCallbacks(): CenterFunction | undefined {
    const { config, functions, instance, routing } = this.props;
    const own = this.flowIds('callback', (id) => ({
      CALLBACK_FLOW_IDS: this.toJsonString({ default: id }),
    }));
    if (!own) return undefined;
    const queueIds = [...routing.queues].map(([name, arn]) => [name, idInInstance(arn)]);
    const made = neededFunction(this, 'place-callbacks', {
      ...this.common,
      functionName: placeCallbacksName(centerName(config.name)),
      environment: {
        INSTANCE_ID: instance.instanceId,
        // Companies that are called have numbers to show; an environment holds 4 KB.
        ...(config.tenants.length > 0
          ? {}
          : { QUEUE_IDS: this.toJsonString(Object.fromEntries(queueIds)) }),
        ...functions.schedules.environment,
      },
      own,
    });
    if (!made) return undefined;
    functions.schedules.allow(made);
    allowContacts(made, instance.instanceArn, [
      'DescribeContact',
      'ListAssociatedContacts',
      'StartOutboundVoiceContact',
      'StopContact',
    ]);
    this.on(made, 'EveryMinute', { schedule: Schedule.rate(Duration.minutes(1)) });
    return made;
  }

  private advanceVoicemails(): CenterFunction | undefined {
    const { data, instance } = this.props;
    const own = this.flowIds('task', (id) => ({ TASK_FLOW_ID: id }));
    if (!own) return undefined;
    const made = neededFunction(this, 'advance-voicemails', {
      ...this.common,
      environment: {
        RECORDINGS_BUCKET: data.conversations.bucketName,
        RECORDINGS_KEY: data.key.keyArn,
        INSTANCE_ID: instance.instanceId,
        INSTANCE_URL: instance.url,
      },
      own,
    });
    if (!made) return undefined;
    allowContacts(made, instance.instanceArn, ['StartTaskContact']);
    this.allowTranscripts(made);
    const bucket = { name: [data.conversations.bucketName] };
    const recordings = { key: [{ prefix: 'CallRecordings/' }] };
    this.on(made, 'RecordingStored', {
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket, object: recordings },
      },
    });
    this.on(made, 'TranscriptionEnded', {
      eventPattern: {
        source: ['aws.transcribe'],
        detailType: ['Transcribe Job State Change'],
        detail: { TranscriptionJobStatus: ['COMPLETED', 'FAILED'] },
      },
    });
    this.on(made, 'EveryFiveMinutes', { schedule: Schedule.rate(Duration.minutes(5)) });
    return made;
  }

  /** Variables with the id of each center's own flow; undefined when it isn't deployed for all. */
  private flowIds(
    flow: 'callback' | 'task',
    variables: (id: string) => Record<string, string>,
  ): OwnVariables | undefined {
    const { sets } = this.props;
    if (!sets.every(({ flows, shipped }) => flows.flows.has(shipped[flow]))) return undefined;
    const ids = new Map(
      sets.map(({ tenant, flows, shipped }) => [
        tenant,
        idInInstance(flows.flows.arnOf(shipped[flow])),
      ]),
    );
    return (tenant) => variables(ids.get(tenant) ?? '');
  }

  private get common() {
    const { config, data, bundles } = this.props;
    return { config, data, bundles, timeoutSeconds: 60 };
  }

  private on({ function: called }: CenterFunction, id: string, when: RuleProps): void {
    new Rule(this, id, { ...when, targets: [new LambdaFunction(called)] });
  }

  private allowTranscripts({ role }: CenterFunction): void {
    const { key, conversations } = this.props.data;
    const { partition, region, account } = this;
    const jobs = `arn:${partition}:transcribe:${region}:${account}:transcription-job/voicemail-*`;
    const grants: [string[], string[]][] = [
      [['transcribe:StartTranscriptionJob', 'transcribe:GetTranscriptionJob'], [jobs]],
      [
        ['s3:GetObject'],
        ['CallRecordings/*', 'transcripts/*'].map((of) => conversations.arnForObjects(of)),
      ],
      [['s3:PutObject'], [conversations.arnForObjects('transcripts/*')]],
    ];
    for (const [actions, resources] of grants)
      role.addToPolicy(new PolicyStatement({ actions, resources }));
    role.addToPolicy(
      new PolicyStatement({
        actions: ['s3:ListBucket'],
        resources: [conversations.bucketArn],
        conditions: { StringLike: { 's3:prefix': 'CallRecordings/ivr/*' } },
      }),
    );
    allowKeyUse(key, role, { through: ['s3', 'transcribe'], write: true });
    acknowledgeWildcards(
      role,
      ['/CallRecordings/*', '/transcripts/*', 'transcription-job/voicemail-*'],
      'Recordings, transcripts and jobs are named by contacts that are not there yet.',
    );
  }
}
