import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../lib/constructs/content-security-policy.ts';

const host = 'https://centralita-111122223333.auth.eu-central-1.amazoncognito.com';
const instance = 'https://centralita-111122223333.my.connect.aws';
const recordings = 'https://conversations.s3.eu-central-1.amazonaws.com';
const policy = new Map(
  contentSecurityPolicy([host], { instance, recordings })
    .split('; ')
    .map((directive) => directive.split(' '))
    .map(([name, ...sources]) => [name, sources]),
);

describe('the content security policy', () => {
  it('allows nothing by default, nothing inline and no eval', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('style-src')).toEqual(["'self'"]);
    expect(contentSecurityPolicy([host], { instance, recordings })).not.toMatch(/unsafe|\*/);
  });

  it('lets pages call their own origin, the sign-in host and the instance alone', () => {
    expect(policy.get('connect-src')).toEqual(["'self'", host, instance]);
  });

  it('lets pages play recordings from their bucket, and nothing from elsewhere', () => {
    expect(policy.get('media-src')).toEqual([recordings]);
  });

  it('lets the dashboard and the pages of its own instance hold each other, and no other’s', () => {
    expect(policy.get('frame-ancestors')).toEqual(["'self'", instance]);
    expect(policy.get('frame-src')).toEqual([instance]);
  });
});
