// @vitest-environment happy-dom
import { cleanup, configure, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { today } from '../fixture.ts';
import { calm, openBoard } from './open-board.tsx';

configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);

const linkNamed = (name: RegExp) => screen.findByRole('link', { name });

test('each figure of the day has its status in words and leads to its contacts', async () => {
  await openBoard(calm());
  const level = await linkNamed(/^75%, Service level$/);
  expect(level.getAttribute('href')).toBe(
    '/contacts?metric=serviceLevel&from=1795302000&to=1795388400&thresholdSeconds=20&timeZone=Europe%2FMadrid',
  );
  expect(screen.getByText('Warning')).toBeTruthy();
  expect(screen.getByText('Serious')).toBeTruthy();
  expect((await linkNamed(/^1,234, Arrivals$/)).textContent).toBe('1,234');
  expect(document.title).toBe('Today · Test center');
});
