import type { Json } from '../document/flow.ts';
import { asText } from '../run/read-path.ts';
import { utf8Bytes } from './utf8-bytes.ts';

/** All of a contact's attributes together, names and values in UTF-8 (Connect's quotas). */
export const attributeLimitBytes = 32 * 1024;

/** How much of the limit these attributes take: their names and values. */
export const attributeBytes = (attributes: Record<string, Json>): number =>
  Object.entries(attributes).reduce(
    (bytes, [name, value]) => bytes + utf8Bytes(name) + utf8Bytes(asText(value)),
    0,
  );
