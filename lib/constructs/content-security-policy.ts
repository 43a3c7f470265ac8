/**
 * What a page of the dashboard may load: its own files, nothing inline, and where it connects to. Amazon Connect's
 * agent workspace may frame it, which is why no X-Frame-Options goes with it: that header knows no such list.
 */
export function contentSecurityPolicy(connects: string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    ["connect-src 'self'", ...connects].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self' https://*.my.connect.aws",
  ].join('; ');
}
