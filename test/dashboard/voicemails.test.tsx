// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { VoicemailRow } from '../../core/voicemail/wire.ts';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import type { LanguagePack } from '../../dashboard/language/language-pack.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { apiAnswering, center, comeBack, midnight } from './fixture.ts';

configure({ asyncUtilTimeout: 30_000 });

let pack: LanguagePack;
beforeEach(async () => {
  pack = await speak('en');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const left = (id: string, more: Partial<VoicemailRow> = {}): VoicemailRow => ({
  ...{ id, state: 'tasked', queue: 'Sales', number: '+34600000001', requestedAt: midnight },
  ...{ text: 'Llámeme mañana.', language: 'es-ES', problem: null, audio: `/page/${id}` },
  ...{ taskId: `t-${id}`, seconds: 12.4, task: { state: 'done', agent: 'a1' } },
  ...more,
});
const lost: Partial<VoicemailRow> = {
  ...{ number: null, text: null, language: null, problem: 'not-recorded', audio: null },
  ...{ seconds: null, task: { state: 'waiting', agent: null } },
};

const url = 'http://127.0.0.1:9/recordings/c1.wav?X-Amz-Signature=s';
function open(
  voicemails: VoicemailRow[],
  {
    search = '',
    recording = { body: { url, expiresAt: 1 } } as { status?: number; body: unknown },
  } = {},
) {
  history.replaceState(null, '', `/voicemails${search}`);
  const { api, asked } = apiAnswering({
    '/api/center': { body: center },
    '/api/voicemails': () => ({ body: { day: '2026-11-22', voicemails, cursor: null } }),
    '/api/voicemails/c1/recording': recording,
  });
  render(<App api={api} signIn={openHouse} pack={pack} />);
  return asked;
}
const rows = async () =>
  within(await screen.findByRole('grid', { name: 'Voicemails' }))
    .getAllByRole('row')
    .slice(1);

test('each message with who left it, its text, length, state and who took it; it opens to its call', async () => {
  open([left('c1'), left('c2', lost)], { search: '?from=2026-11-22&to=2026-11-22' });
  const [first, second] = await rows();
  expect(first?.textContent).toMatch(
    /\+34600000001.*Sales.*Llámeme mañana\..*European Spanish.*12s.*Listen.*Done.*sales-01/,
  );
  expect(first?.querySelector('q')?.getAttribute('lang')).toBe('es-ES');
  const link = within(first as HTMLElement).getByRole('link', { name: /Contact c1/ });
  expect(link.getAttribute('href')).toBe('/contacts/c1');
  expect(second?.textContent).toMatch(
    /Number withheld.*The caller left no recording.*Waits for an agent/,
  );
  expect(within(second as HTMLElement).queryByRole('button')).toBeNull();
});

test('days and queue go along with the question, the state chooses among what is there', async () => {
  const search = '?from=2026-11-20&to=2026-11-22&queue=Sales&state=waiting';
  const asked = open([left('c1'), left('c2', lost)], { search });
  expect(await rows()).toHaveLength(1);
  expect(asked).toContain('/api/voicemails?from=2026-11-20&day=2026-11-22&queue=Sales&limit=100');
});

test('the sound is asked for when somebody wants to hear it, and who listens by keyboard stays there', async () => {
  const asked = open([left('c1')]);
  const listen = await screen.findByRole('button', { name: /^Listen to the message of \+346/ });
  expect(asked).not.toContain('/api/voicemails/c1/recording');
  listen.focus();
  fireEvent.click(listen);
  const player = await screen.findByLabelText(/^Message of \+34600000001/);
  expect(player.getAttribute('src')).toBe(url);
  expect(document.activeElement).toBe(player);
  fireEvent.error(player);
  const again = await screen.findByRole('button', { name: /^Listen to the message/ });
  expect(document.activeElement).toBe(again);
  const words = screen.getByText('The recording could not be played. Please try again.');
  expect(words.closest('[role=alert]')).not.toBeNull();
  fireEvent.click(again);
  await screen.findByLabelText(/^Message of/);
  expect(screen.queryByText(/could not be played/)).toBeNull();
});

test('a sound that comes takes no focus from elsewhere', async () => {
  open([left('c1')]);
  fireEvent.click(await screen.findByRole('button', { name: /^Listen to the message/ }));
  const link = screen.getByRole('link', { name: /Contact c1/ });
  link.focus();
  await screen.findByLabelText(/^Message of/);
  expect(document.activeElement).toBe(link);
});

test('a sound stays with its message when a newer one comes', async () => {
  const voicemails = [left('c1')];
  open(voicemails);
  fireEvent.click(await screen.findByRole('button', { name: /^Listen to the message/ }));
  const player = await screen.findByLabelText(/^Message of/);
  voicemails.unshift(left('c2'));
  comeBack();
  const rowOf = async (id: string) =>
    (await screen.findByRole('link', { name: new RegExp(`Contact ${id}`) })).closest('tr');
  expect((await rowOf('c2'))?.querySelector('audio')).toBeNull();
  expect((await rowOf('c1'))?.querySelector('audio')).toBe(player);
});

test('why it can’t be heard is said in words', async () => {
  open([left('c1')], {
    recording: { status: 404, body: { code: 'voicemail-unknown', detail: '' } },
  });
  fireEvent.click(await screen.findByRole('button', { name: /^Listen to the message/ }));
  const words = await screen.findByText('There is no recording of this message.');
  expect(words.closest('[role=alert]')).not.toBeNull();
});

test.each([
  [[], '', 'No message was left in these days'],
  [[left('c1')], '?state=taken', 'None of these messages is like that'],
])('nothing to show: %#', async (voicemails, search, words) => {
  open(voicemails, { search });
  expect(await screen.findByText(words)).toBeTruthy();
});
