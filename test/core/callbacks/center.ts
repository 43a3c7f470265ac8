import { defineContactCenter } from '../../../core/config/contact-center-config.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const nineToFive = [{ from: '09:00', to: '17:00' }];
const allDay = [{ from: '00:00', to: '24:00' }];

/** Two promises a slot, two attempts, 20 minutes between them; Christmas is closed, Christmas Eve short. */
export const center = (timeZone = 'Europe/Madrid', slotMinutes: 15 | 30 | 60 = 30) =>
  defineContactCenter({
    name: 'Test',
    timeZone,
    languages: ['en', 'es', 'it', 'ro'],
    serviceLevel: { target: 0.8, thresholdSeconds: 20 },
    hours: {
      office: Object.fromEntries(weekdays.map((day) => [day, nineToFive])),
      always: Object.fromEntries([...weekdays, 'saturday', 'sunday'].map((day) => [day, allDay])),
      never: {},
    },
    queues: [
      { name: 'Sales', channels: ['VOICE'], hours: 'office' },
      { name: 'Emergencies', channels: ['VOICE'], hours: 'always' },
      { name: 'Archive', channels: ['VOICE'], hours: 'never' },
    ],
    agentGroups: [{ name: 'All', agents: 3, queues: ['Sales', 'Emergencies'] }],
    contactTypes: { attribute: 'contactType', values: ['invoice'] },
    agentCost: { perHour: 20, currency: 'EUR' },
    phoneNumbers: [{ number: '+34910000001' }],
    holidays: [
      { date: '12-25', name: 'Christmas', hours: ['office'] },
      {
        date: '2026-12-24',
        name: 'Christmas Eve',
        open: [{ from: '09:00', to: '10:10' }],
        hours: ['office'],
      },
    ],
    callbacks: { attempts: 2, retryMinutes: 20, slotMinutes, perSlot: 2, daysAhead: 5 },
  });

export const at = (iso: string): number => Date.parse(iso) / 1000;
