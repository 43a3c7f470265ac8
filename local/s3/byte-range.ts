/** The part of a content that a `Range` header asks for, and how HTTP says so; the whole where it asks for none that is there. */
export function byteRange(whole: Buffer, range = '') {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  if (first === undefined || Number(first) >= whole.length)
    return { status: 200, headers: {}, content: whole };
  const end = Math.min(last ? Number(last) : whole.length - 1, whole.length - 1);
  return {
    status: 206,
    headers: { 'content-range': `bytes ${first}-${end}/${whole.length}` },
    content: whole.subarray(Number(first), end + 1),
  };
}
