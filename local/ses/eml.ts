/** What SendEmail takes, as far as it is used here. */
export type SentMail = {
  FromEmailAddress: string;
  Destination: { ToAddresses: string[] };
  Content: {
    Simple?: {
      Subject: { Data: string };
      Body: { Text: { Data: string } };
      Headers?: { Name: string; Value: string }[];
      /** In base64. */
      Attachments?: { FileName: string; ContentType: string; RawContent: string }[];
    };
  };
};

/** A message as mail programs open it (RFC 5322, MIME). */
export function emlOf(mail: SentMail, { id, at }: { id: string; at: Date }): string {
  const { Subject, Body, Headers = [], Attachments = [] } = simpleOf(mail);
  const boundary = `part-${id}`;
  const part = (headers: string[], base64: string) => [
    ...[`--${boundary}`, ...headers, 'Content-Transfer-Encoding: base64', ''],
    ...(base64.match(/.{1,76}/g) ?? []),
  ];
  return [
    `From: ${mail.FromEmailAddress}`,
    `To: ${mail.Destination.ToAddresses.join(', ')}`,
    `Subject: ${encoded(Subject.Data)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@localhost>`,
    ...Headers.map(({ Name, Value }) => `${Name}: ${Value}`),
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...part(['Content-Type: text/plain; charset=UTF-8'], base64Of(Body.Text.Data)),
    ...Attachments.flatMap(({ FileName, ContentType, RawContent }) =>
      part(
        [
          `Content-Type: ${ContentType}`,
          `Content-Disposition: attachment; filename="${FileName.replaceAll('"', '')}"`,
        ],
        RawContent,
      ),
    ),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

const base64Of = (text: string): string => Buffer.from(text).toString('base64');
/** Words of RFC 2047 of at most 45 bytes each, cut between characters. */
const encoded = (text: string): string =>
  (text.match(/.{1,11}/gu) ?? []).map((some) => `=?UTF-8?B?${base64Of(some)}?=`).join('\r\n ');

/** The message that is in it; other kinds are not taken here. */
export function simpleOf({ Content: { Simple } }: SentMail) {
  if (!Simple) throw new Error('only simple messages are taken here');
  return Simple;
}
