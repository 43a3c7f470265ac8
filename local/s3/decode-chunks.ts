/**
 * The content of a body in `aws-chunked` encoding, which the SDK uses to send a checksum after the content:
 * chunks of `size[;extensions]CRLF data CRLF`, size in hexadecimal, until one of size 0 and the trailing headers.
 */
export function decodeChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.toString('latin1', at, lineEnd), 16);
    if (lineEnd < 0 || Number.isNaN(size)) throw new Error('The aws-chunked body is malformed');
    if (size === 0) return Buffer.concat(parts);
    const start = lineEnd + 2;
    parts.push(body.subarray(start, start + size));
    at = start + size + 2;
  }
}
