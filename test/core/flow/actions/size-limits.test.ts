import { expect, test } from 'vitest';
import { type GoldenCase, runGolden } from './golden-case.ts';

/** 32 KB (administrator guide: flow attributes; Get stored content) and 14,000 characters (Customer Profiles attributes). */
const limitBytes = 32 * 1024;
const limitCharacters = 14_000;

const branchOf = (type: string, golden: Omit<GoldenCase, 'name' | 'expect'>) =>
  runGolden(type, { ...golden, name: type, expect: {} }).branch;

const flowAttribute = (value: string) =>
  branchOf('UpdateFlowAttributes', {
    parameters: { FlowAttributes: { a: { Value: '$.External.value' } } },
    data: { External: { value } },
  });

const email = (Plaintext: string) =>
  branchOf('LoadContactContent', {
    parameters: { ContentType: 'EmailMessage' },
    data: { Channel: 'EMAIL' },
    inputs: [{ type: 'answer', ok: true, value: { EmailMessage: { Plaintext } } }],
  });

const profile = (FirstName: string, before = '') =>
  runGolden('GetCustomerProfile', {
    name: 'profile',
    parameters: {
      ProfileRequestData: { PhoneNumber: '+34600000001' },
      ProfileResponseData: ['FirstName'],
    },
    data: { Customer: { ProfileId: 'p', LastName: before } },
    inputs: [{ type: 'answer', ok: true, value: { ProfileId: 'p', FirstName } }],
    expect: {},
  });

test('flow attributes take 32 KB, names included', () => {
  expect(flowAttribute('x'.repeat(limitBytes - 1))).toBe('next');
  expect(flowAttribute('x'.repeat(limitBytes))).toBe('NoMatchingError');
});

test('flow attributes are counted in UTF-8', () => {
  expect(flowAttribute('ñ'.repeat(limitBytes / 2 - 1))).toBe('next');
  expect(flowAttribute('ñ'.repeat(limitBytes / 2))).toBe('NoMatchingError');
});

test('all flow attributes count together, and none is set when they are too many', () => {
  const golden = runGolden('UpdateFlowAttributes', {
    name: 'together',
    parameters: { FlowAttributes: { b: { Value: 'y' }, c: { Value: '$.External.value' } } },
    data: { External: { value: 'x'.repeat(limitBytes / 2) } },
    session: {
      frames: [
        {
          flow: 'golden',
          flowType: 'CONTACT_FLOW',
          block: 'block',
          attributes: { a: 'x'.repeat(limitBytes / 2) },
          loops: {},
          loop: {},
          modules: {},
        },
      ],
    },
    expect: {},
  });
  expect(golden.branch).toBe('NoMatchingError');
  expect(golden.events.filter(({ type }) => type === 'values-set')).toEqual([]);
});

test('an email’s text may have 32 KB', () => {
  expect(email('x'.repeat(limitBytes))).toBe('next');
  expect(email('x'.repeat(limitBytes + 1))).toBe('NoMatchingError');
});

test('profiles together have at most 14,000 characters, and nothing is set beyond', () => {
  expect(profile('Ana').branch).toBe('next');
  expect(profile('x'.repeat(limitCharacters)).branch).toBe('NoMatchingError');
  const together = profile('x'.repeat(limitCharacters / 2), 'y'.repeat(limitCharacters / 2));
  expect(together.branch).toBe('NoMatchingError');
  expect(together.read('$.Customer.FirstName')).toBeNull();
});
