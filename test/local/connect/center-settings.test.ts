import { expect, test } from 'vitest';
import { defineContactCenter } from '../../../core/config/contact-center-config.ts';
import { isOpen } from '../../../core/flow/world/is-open.ts';
import { centerSettings } from '../../../local/connect/center-settings.ts';
import { config } from '../../core/center/small-center.ts';

const settings = centerSettings(config, 1);

test('the order of a group’s queues is their priority, with every channel of each, voicemails last', () => {
  expect(settings.routingProfiles.Team).toMatchObject({
    entries: [
      { queue: 'Support', channel: 'VOICE', priority: 1, delaySeconds: 0 },
      { queue: 'Support', channel: 'CHAT', priority: 1, delaySeconds: 0 },
      { queue: 'Support', channel: 'TASK', priority: 3, delaySeconds: 0 },
      { queue: 'Sales', channel: 'VOICE', priority: 2, delaySeconds: 0 },
      { queue: 'Sales', channel: 'TASK', priority: 4, delaySeconds: 0 },
    ],
    concurrency: { VOICE: 1, CHAT: 2, TASK: 2 },
  });
});

test('agents by number, with a proficiency for each language', () => {
  expect(Object.keys(settings.agents)).toEqual(['team-01', 'team-02', 'team-03', 'experts-01']);
  expect(settings.agents['experts-01']).toMatchObject({
    routingProfile: 'Experts',
    proficiencies: [
      { name: 'language', value: 'en', level: 5 },
      { name: 'language', value: 'es', level: 5 },
    ],
  });
});

test('Available and Offline before the center’s own statuses', () => {
  const types = Object.values(settings.statuses).map(({ name, type }) => [name, type]);
  expect(types).toEqual([
    ['Available', 'ROUTABLE'],
    ['Offline', 'OFFLINE'],
    ['Break', 'CUSTOM'],
    ['Lunch', 'CUSTOM'],
    ['Training', 'CUSTOM'],
  ]);
});

test('holidays close what they name, or open it for other hours', () => {
  const day = [{ from: '08:00', to: '20:00' }];
  const { hours } = centerSettings(
    defineContactCenter({
      ...config,
      hours: { office: { thursday: day, friday: day }, always: { thursday: day, friday: day } },
      queues: [{ name: 'Support', channels: ['VOICE'], hours: 'office' }],
      agentGroups: [{ name: 'Team', agents: 1, queues: ['Support'] }],
      holidays: [
        { date: '12-25', name: 'Christmas' },
        {
          date: '2026-12-24',
          name: 'Christmas Eve',
          open: [{ from: '08:00', to: '14:00' }],
          hours: ['office'],
        },
      ],
    }),
    1,
  );
  const open = (name: string, instant: string) =>
    isOpen(hours[name] ?? 'closed', Date.parse(instant));
  expect(open('office', '2026-12-17T17:00:00+01:00')).toBe(true);
  expect(open('office', '2026-12-24T13:59:00+01:00')).toBe(true);
  expect(open('office', '2026-12-24T14:00:00+01:00')).toBe(false);
  expect(open('always', '2026-12-24T14:00:00+01:00')).toBe(true);
  expect(open('always', '2026-12-25T10:00:00+01:00')).toBe(false);
});
