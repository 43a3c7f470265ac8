import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { ReportMail } from '../../core/report-schedule/report-desk.ts';

/** SES could not take a message now. */
export class MailUnavailable extends Error {
  override name = 'MailUnavailable';
}

type Sender = { from: string; configurationSet: string };

/** Sends reports from an address that SES knows; the run's id goes along as the header `X-Report-Run`. */
export const reportMail =
  (
    { from, configurationSet }: Sender,
    ses = new SESv2Client({ requestHandler: new NodeHttpHandler(), maxAttempts: 1 }),
  ) =>
  async ({ id, to, subject, text, attachments }: ReportMail): Promise<string> => {
    if (from === '') throw new MailUnavailable('the configuration has no reports.sender');
    const { MessageId } = await ses
      .send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [...to] },
          ...(configurationSet === '' ? {} : { ConfigurationSetName: configurationSet }),
          Content: {
            Simple: {
              Subject: { Data: subject, Charset: 'UTF-8' },
              Body: { Text: { Data: text, Charset: 'UTF-8' } },
              Headers: [{ Name: 'X-Report-Run', Value: id }],
              Attachments: attachments.map(({ name, type, content }) => ({
                FileName: name,
                ContentType: type,
                ContentDisposition: 'ATTACHMENT' as const,
                ContentTransferEncoding: 'BASE64' as const,
                RawContent: content,
              })),
            },
          },
        }),
      )
      .catch((cause: unknown) => {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new MailUnavailable(`SES took no message: ${why}`, { cause });
      });
    return MessageId ?? '';
  };
