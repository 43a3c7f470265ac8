/**
 * What a page of the dashboard may load: its own files, nothing inline, where it connects to, recordings from their bucket, and Amazon
 * Connect's control panel in a frame. The instance's own pages may frame it in their turn, which is why no X-Frame-Options goes with it: that
 * header knows no such list.
 */
export function contentSecurityPolicy(
  connects: string[],
  { instance, recordings }: { instance: string; recordings: string },
): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    ["connect-src 'self'", ...connects, instance].join(' '),
    `media-src ${recordings}`,
    `frame-src ${instance}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${instance}`,
  ].join('; ');
}
