import * as z from 'zod';

const severities = ['warning', 'serious'] as const;

/** Who hears of alerts: an e-mail address, a telephone or an address of the web, one of them in each entry. */
const listener = z
  .strictObject({
    email: z.email('write an e-mail address').optional(),
    sms: z
      .string()
      .regex(/^\+[1-9]\d{1,14}$/, 'write the number in E.164, for example +34600000000')
      .optional(),
    https: z
      .string()
      .regex(/^https:\/\/\S+$/, 'write an address that begins with https://')
      .optional(),
    /** Both when left out. */
    severities: z.array(z.enum(severities)).min(1, 'name warning or serious').optional(),
    /** Id of the client company whose alerts it hears; those of all when left out. */
    tenant: z.string().optional(),
  })
  .refine(
    ({ email, sms, https }) => [email, sms, https].filter(Boolean).length === 1,
    'write one of email, sms and https; the others in entries of their own',
  );

export const alertSettings = z.strictObject({
  notify: z.array(listener).max(50, 'SNS filters for no more').default([]),
});
export type AlertListener = z.output<typeof listener>;
