import type { S3Client } from '@aws-sdk/client-s3';
import type { ContactCenterConfig } from '../../../core/config/contact-center-config.ts';
import type { ConnectHost } from '../connect-host.ts';
import type { Desks } from './desks.ts';
import type { Lines } from './lines.ts';
import type { Phones } from './phones.ts';

/** What the pages of the local center are served from. */
export type PageOptions = {
  config: ContactCenterConfig;
  host: ConnectHost;
  phones: Phones;
  lines: Lines;
  desks: Desks;
  /** Where recordings lie. */
  recordings: S3Client;
  /** The folder of mail that was sent. */
  mail: string;
  /** Whether synthetic customers and agents are at work. */
  busy: boolean;
};
