// @vitest-environment happy-dom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { VoicemailRow } from '../../../core/voicemail/wire.ts';
import { midnight } from '../fixture.ts';
import { calm, openBoard } from './open-board.tsx';

configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

const left = (id: string, requestedAt: number): VoicemailRow => ({
  ...{ id, state: 'tasked', queue: 'Sales', number: '+34600000001', requestedAt },
  ...{ text: '', language: null, problem: null, audio: null, seconds: 3, taskId: `t-${id}` },
  task: { state: 'waiting', agent: null },
});
const widgets = [{ id: 'voicemails', rowSpan: 4, columnSpan: 2 }];
const pages = (url: URL) => {
  const isRest = url.searchParams.has('cursor');
  const voicemails = [isRest ? left('old', midnight - 900) : left('new', midnight)];
  return { body: { day: '2026-11-22', voicemails, cursor: isRest ? null : `${midnight}.new` } };
};

test('all messages that nobody is done with, the longest waiting first', async () => {
  const asked = await openBoard({
    ...calm(),
    '/api/boards': {
      body: { own: { id: 'own', name: '', by: 'eva', version: 1, widgets }, shared: [] },
    },
    '/api/voicemails': pages,
  });
  const table = await screen.findByRole('grid', { name: 'Voicemails not yet done' });
  const contacts = () =>
    within(table)
      .getAllByRole('link', { name: /Contact / })
      .map((link) => link.getAttribute('href'));
  await waitFor(() => expect(contacts()).toEqual(['/contacts/old', '/contacts/new']));
  const questions = asked.filter((path) => path.startsWith('/api/voicemails'));
  expect(questions).toHaveLength(2);
  expect(questions.every((path) => path.includes('open=true'))).toBe(true);
});
