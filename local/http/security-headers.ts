/**
 * What CloudFront adds on AWS, without what only means something over HTTPS or for Connect's agent workspace; `media`: where recordings
 * are played from, `signIn`: where people sign in.
 */
export const securityHeaders = ({
  media = '',
  signIn = '',
}: {
  media?: string | undefined;
  signIn?: string | undefined;
} = {}): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    `connect-src 'self' ${signIn}`.trim(),
    `media-src 'self' ${media}`.trim(),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
});
