import type { RecordingLinks } from '../../core/voicemail/voicemail-ports.ts';
import { presignedUrl } from './presigned-url.ts';

/** S3 takes these as they are in no key of an address. */
const encoded = (part: string): string =>
  encodeURIComponent(part).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);

/** Signed addresses of recordings; `bucketUrl` is where the one bucket of recordings answers. */
export const recordingLinks = (bucketUrl: string, sign = presignedUrl): RecordingLinks => ({
  link: ({ key }, seconds) =>
    sign(
      `${bucketUrl}/${key.split('/').map(encoded).join('/')}?response-content-type=audio%2Fwav`,
      { seconds },
    ),
});
