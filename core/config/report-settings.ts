import * as z from 'zod';

/** How scheduled reports go out by e-mail. */
export const reportSettings = z.strictObject({
  /** The address that they come from, of an identity that SES has verified; without one none goes out. */
  sender: z.email('write an e-mail address').optional(),
  /** Domains that may get reports; any when left out. */
  domains: z
    .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'write a domain, such as example.com'))
    .min(1, 'name at least one domain, or leave it out')
    .optional(),
});
