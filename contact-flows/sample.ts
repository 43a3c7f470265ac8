import type { Center } from './center.ts';
import { contactFlows } from './contact-flows.ts';

/** A center with everything that flows know of, to lint, run, test and draw them without a configuration. */
export const sampleCenter: Center = {
  name: 'Centralita',
  languages: ['en', 'es', 'it', 'ro'],
  numbers: [
    { number: '+442000000001', language: 'en' },
    { number: '+34910000001', language: 'es' },
    { number: '+390200000001', language: 'it' },
    { number: '+40310000001', language: 'ro' },
    { number: '+442000000009', textPhone: true },
  ],
  queues: { sales: 'Sales', support: 'Support', billing: 'Billing', emergency: 'Emergencies' },
  openingHours: {
    monday: [{ from: '08:00', to: '20:00' }],
    tuesday: [{ from: '08:00', to: '20:00' }],
    wednesday: [{ from: '08:00', to: '20:00' }],
    thursday: [{ from: '08:00', to: '20:00' }],
    friday: [{ from: '08:00', to: '20:00' }],
    saturday: [{ from: '09:00', to: '14:00' }],
  },
  music: 'hold-music',
  bot: 'reasons',
};

/** The flows and modules of the sample center. */
export const sampleFlows = contactFlows(sampleCenter);
