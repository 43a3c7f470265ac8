// @vitest-environment happy-dom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { StoryAnswer, StoryEvent } from '../../core/story/wire.ts';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import type { LanguagePack } from '../../dashboard/language/language-pack.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { apiAnswering, center, contactRow, midnight } from './fixture.ts';

configure({ asyncUtilTimeout: 30_000 });

let pack: LanguagePack;
beforeEach(async () => {
  pack = await speak('en');
});
afterEach(cleanup);

const own = { contactId: 'c-1' };
const events: StoryEvent[] = [
  {
    ...{ kind: 'begun', at: midnight - 10, ...own, channel: 'VOICE' },
    ...{ initiationMethod: 'INBOUND', dialledNumber: '+34910000000' },
  },
  { kind: 'step', at: midnight + 5, ...own, task: 'menu', step: 'left', n: 2, reason: 'agent' },
  { kind: 'queued', at: midnight + 30, ...own, queue: 'q1' },
  {
    ...{ kind: 'answered', at: midnight + 42, ...own, agent: 'a1', waitSeconds: 12 },
    ...{ talkSeconds: 150, holds: 2, holdSeconds: 50, longestHoldSeconds: 30 },
  },
  { kind: 'transferred', at: midnight + 200, ...own, to: 'c-2', address: null },
  {
    ...{ kind: 'begun', at: midnight + 200, contactId: 'c-2', channel: 'VOICE' },
    ...{ initiationMethod: 'TRANSFER', dialledNumber: '-' },
  },
  {
    ...{ kind: 'wrappedUp', at: midnight + 260, ...own, agent: 'a1', seconds: 60 },
    ...{ code: 'solved', note: 'Sent the invoice' },
  },
  { kind: 'survey', at: midnight + 300, ...own, question: 'csat', scale: 'csat', answer: 2 },
  {
    ...{ kind: 'voicemail', at: midnight + 310, ...own, text: 'Please call', language: 'en-GB' },
    ...{ problem: null, audio: 'https://center.example/contact-trace-records/details/c-1' },
    taskId: 'task-1',
  },
  { kind: 'callbackClosed', at: midnight + 400, ...own, callbackId: 'cb', ending: 'too-late' },
];

const story: StoryAnswer = {
  ...{ row: contactRow, record: { ContactId: 'c-1' }, customer: 'cus/1', versions: 2 },
  legs: [
    { ...contactRow, relation: 'own' },
    { ...contactRow, contactId: 'c-2', relation: 'after' },
  ],
  ...{ chainTruncated: false, events, earlierTruncated: false },
  earlier: [{ ...contactRow, contactId: 'c-0', initiatedAt: midnight - 86_400 }],
};

function open(body: StoryAnswer, role: 'supervisor' | 'agent' = 'supervisor') {
  history.replaceState(null, '', '/contacts/c-1');
  const { api, asked } = apiAnswering({
    '/api/center': { body: { ...center, role, agent: role === 'agent' ? 'a1' : null } },
    '/api/contacts/c-1/story': { body },
  });
  render(<App api={api} signIn={openHouse} pack={pack} />);
  return asked;
}

const timeline = () => screen.findByRole('list', { name: 'Timeline' });

test('the story is told in order, each moment in words', async () => {
  const asked = open(story);
  const told = within(await timeline()).getAllByRole('listitem');
  const texts = told.map(({ textContent }) => textContent ?? '');
  expect(texts).toHaveLength(events.length);
  for (const [index, words] of [
    [0, /Nov 21, 2026.*23:59:50.*Contact began: Voice.*Inbound.*Called \+34910000000/],
    [1, /Nov 22, 2026.*00:00:05.*Left “menu”.*time 2.*Reason: agent/],
    [2, /Put into the queue Sales/],
    [3, /sales-01 answered.*Waited 12s.*Talked 2m 30s.*On hold 50s in all, 2 times, longest 30s/],
    [6, /Wrapped up by sales-01.*Solved.*After-contact work 1m.*“Sent the invoice”/],
    [7, /Survey, CSAT: 2 of 5/],
    [8, /Left a message.*“Please call”/],
    [9, /Callback closed.*Not called in time/],
  ] as const)
    expect(texts[index]).toMatch(words);
  expect(texts[2]).not.toMatch(/2026/);
  expect(asked).toContain('/api/contacts/c-1/story');
});

test('from the story to the next contact, the customer, the message and what was before', async () => {
  open(story);
  await timeline();
  const hrefOf = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');
  expect(hrefOf(/Open the next contact/)).toBe('/contacts/c-2');
  expect(hrefOf(/All contacts of this customer/)).toBe('/customers/cus%2F1');
  expect(hrefOf(/Hear it in Amazon Connect/)).toMatch(/^https:/);
  expect(hrefOf(/Open the team’s task/)).toBe('/contacts/task-1');
  expect(hrefOf(/Contact c-0/)).toBe('/contacts/c-0');
  expect(screen.getByText('2 versions received')).toBeTruthy();
  expect(screen.getByText(/"ContactId": "c-1"/)).toBeTruthy();
});

test('an agent sees neither the customer nor what was before', async () => {
  open({ ...story, legs: story.legs.slice(0, 1), earlier: [] }, 'agent');
  await timeline();
  expect(screen.queryByRole('link', { name: /All contacts of this customer/ })).toBeNull();
  expect(screen.queryByRole('heading', { name: /had before/ })).toBeNull();
  expect(screen.queryByRole('heading', { name: /The contacts of this matter/ })).toBeNull();
});

test('a contact of which nothing is told says so', async () => {
  open({ ...story, events: [], legs: [] });
  expect(await screen.findByText('Nothing is told of this contact')).toBeTruthy();
});
