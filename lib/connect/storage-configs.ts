import type { CfnInstanceStorageConfigProps } from 'aws-cdk-lib/aws-connect';
import type { DataStack } from '../data-stack.ts';

type Storage = Omit<CfnInstanceStorageConfigProps, 'instanceArn'>;

/** Where an instance puts what: one place for each kind, and Connect takes no second one. */
export function storageConfigs({
  key,
  contactRecords,
  agentEvents,
  conversations,
}: DataStack): Record<string, Storage> {
  const stream = (resourceType: string, streamArn: string): Storage => ({
    resourceType,
    storageType: 'KINESIS_STREAM',
    kinesisStreamConfig: { streamArn },
  });
  const folder = (resourceType: string, bucketPrefix: string): Storage => ({
    resourceType,
    storageType: 'S3',
    s3Config: {
      bucketName: conversations.bucketName,
      bucketPrefix,
      encryptionConfig: { encryptionType: 'KMS', keyId: key.keyArn },
    },
  });
  return {
    ContactRecords: stream('CONTACT_TRACE_RECORDS', contactRecords.streamArn),
    AgentEvents: stream('AGENT_EVENTS', agentEvents.streamArn),
    Recordings: folder('CALL_RECORDINGS', 'CallRecordings'),
    Transcripts: folder('CHAT_TRANSCRIPTS', 'ChatTranscripts'),
  };
}
