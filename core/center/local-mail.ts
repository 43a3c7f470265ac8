import * as z from 'zod';

/** Answer of `GET /local/mail/{id}`: a message that the local SES took, by its id; an attachment lies at `…/{id}/{its place}`. */
export const localMail = z.object({
  id: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  attachments: z.array(z.object({ name: z.string(), type: z.string(), bytes: z.number() })),
});
export type LocalMail = z.output<typeof localMail>;
