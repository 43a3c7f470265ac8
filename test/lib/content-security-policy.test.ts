import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../lib/constructs/content-security-policy.ts';

const host = 'https://centralita-111122223333.auth.eu-central-1.amazoncognito.com';
const policy = new Map(
  contentSecurityPolicy([host])
    .split('; ')
    .map((directive) => directive.split(' '))
    .map(([name, ...sources]) => [name, sources]),
);

describe('the content security policy', () => {
  it('allows nothing by default, nothing inline and no eval', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('style-src')).toEqual(["'self'"]);
    expect(contentSecurityPolicy([host])).not.toMatch(/unsafe|\*(?!\.my\.connect\.aws)/);
  });

  it('lets pages call their own origin and the sign-in host alone', () => {
    expect(policy.get('connect-src')).toEqual(["'self'", host]);
  });

  it('lets the agent workspace of Amazon Connect frame the dashboard', () => {
    expect(policy.get('frame-ancestors')).toEqual(["'self'", 'https://*.my.connect.aws']);
  });
});
