import * as z from 'zod';
import { attributeBytes, attributeLimitBytes } from '../../../core/flow/actions/attribute-bytes.ts';

/** Attributes as requests give them: 32,768 bytes of UTF-8, and keys of letters, digits, dashes and underscores (reference of the API). */
export const contactAttributes = z
  .record(z.string().regex(/^[A-Za-z0-9_-]+$/), z.string())
  .refine((attributes) => attributeBytes(attributes) <= attributeLimitBytes, {
    error: `Attributes have ${attributeLimitBytes} bytes at most.`,
  });
