import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Outgoing } from '../../core/alerts/alert-desk.ts';
import type { Severity } from '../../core/alerts/rule-terms.ts';

/** SNS could not take a message now: it stays in the outbox. */
export class TopicUnavailable extends Error {
  override name = 'TopicUnavailable';
}

const longestSubject = 100;

/**
 * Tells of alerts, by topic of their severity. Subscriptions choose by the attribute `channels`; whoever hears a message twice knows it by
 * its `id`. A telephone gets the first sentences alone, an address of the web everything as JSON.
 */
export const alertTopics =
  (
    topicOf: (severity: Severity) => string,
    sns = new SNSClient({ requestHandler: new NodeHttpHandler() }),
  ) =>
  async (message: Outgoing): Promise<void> => {
    const { id, kind, severity, channels, subject, text, short } = message;
    await sns
      .send(
        new PublishCommand({
          TopicArn: topicOf(severity),
          Subject: plain(subject),
          MessageStructure: 'json',
          Message: JSON.stringify({ default: text, sms: short, https: JSON.stringify(message) }),
          MessageAttributes: {
            id: { DataType: 'String', StringValue: id },
            kind: { DataType: 'String', StringValue: kind },
            severity: { DataType: 'String', StringValue: severity },
            channels: { DataType: 'String.Array', StringValue: JSON.stringify(channels) },
          },
        }),
      )
      .catch((cause: unknown) => {
        throw new TopicUnavailable(`the topic of ${severity} took no message`, { cause });
      });
  };

/** SNS takes ASCII alone for a subject, up to 100 characters of one line. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll('’', "'")
    .replace(/[^\x20-\x7e]/g, '')
    .slice(0, longestSubject);
