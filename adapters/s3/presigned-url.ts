import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import { roleCredentials } from '../role-credentials.ts';

export type Signer = {
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
};

/** Tells S3 that a body, of which there is none here, isn't part of the signature. */
const payload = 'x-amz-content-sha256';

const ofEnvironment = (): Signer => ({
  region: process.env.AWS_REGION ?? '',
  credentials: roleCredentials(),
});

/** An address of S3 with the right to GET it for so many seconds, signed with the credentials of the environment. */
export async function presignedUrl(
  address: string,
  { seconds, now = new Date() }: { seconds: number; now?: Date },
  { region, credentials }: Signer = ofEnvironment(),
): Promise<string> {
  const { protocol, host, hostname, port, pathname, searchParams } = new URL(address);
  const signer = new SignatureV4({
    ...{ service: 's3', region, credentials, sha256: Sha256 },
    // A key's characters are encoded once: S3 alone takes no second time.
    uriEscapePath: false,
  });
  const unsigned = new Set([payload]);
  const { path, query } = await signer.presign(
    new HttpRequest({
      ...{ method: 'GET', protocol, hostname, path: pathname },
      ...(port && { port: Number(port) }),
      query: Object.fromEntries(searchParams),
      headers: { host, [payload]: 'UNSIGNED-PAYLOAD' },
    }),
    {
      expiresIn: seconds,
      signingDate: now,
      unhoistableHeaders: unsigned,
      unsignableHeaders: unsigned,
    },
  );
  return `${protocol}//${host}${path}?${new URLSearchParams(query as Record<string, string>)}`;
}
