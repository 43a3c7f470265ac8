import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KinesisClient } from '@aws-sdk/client-kinesis';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

export const localRegion = 'eu-west-1';
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

const base = (endpoint: string) => ({
  endpoint,
  region: localRegion,
  credentials,
  requestHandler: new NodeHttpHandler(),
});

export const dynamodbClient = (endpoint: string) => new DynamoDBClient(base(endpoint));
/** The Kinesis client would speak HTTP/2, which the embedded engine doesn't. */
export const kinesisClient = (endpoint: string) => new KinesisClient(base(endpoint));
export const s3Client = (endpoint: string) =>
  new S3Client({ ...base(endpoint), forcePathStyle: true });
