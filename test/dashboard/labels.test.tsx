// @vitest-environment happy-dom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { SelfServiceAnswer } from '../../core/api/self-service-wire.ts';
import type { CenterInfo, HistoryAnswer } from '../../core/api/wire.ts';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { apiAnswering, center, contactRow, metricsWith, midnight } from './fixture.ts';

configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);

const labelled: CenterInfo = {
  ...center,
  labels: {
    contactType: { fault: { en: 'Fault', es: 'Avería', ro: 'Defecțiune' } },
    task: { identify: { en: 'Identification', es: 'Identificación', ro: 'Identificare' } },
    reason: { 'no-number': { en: 'No number given', es: 'No dio ningún número' } },
  },
};

async function open(
  language: 'es' | 'ro',
  path: string,
  answers: Parameters<typeof apiAnswering>[0],
) {
  const pack = await speak(language);
  window.history.replaceState(null, '', path);
  const { api } = apiAnswering({ '/api/center': { body: labelled }, ...answers });
  render(<App api={api} signIn={openHouse} pack={pack} />);
}

const rowsOf = async (name: string) =>
  within(await screen.findByRole('grid', { name }))
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent ?? '');

const visit = { contactId: 'c-1', at: midnight, task: 'identify', end: 'left' } as const;
const selfService: SelfServiceAnswer = {
  ...{ timeZone: 'Europe/Madrid', truncated: false, visitsTruncated: false },
  contacts: { ...{ all: 1, solved: 0, queued: 1, ended: 0, rate: 0 }, interval: null },
  tasks: [
    {
      ...{ task: 'identify', entered: 1, finished: 0, left: 1, unfinished: 0, rate: 0 },
      ...{ interval: null, days: [] },
    },
  ],
  exits: [{ task: 'identify', reason: 'no-number', contacts: 1 }],
  visits: [{ ...visit, reason: 'no-number', outcome: 'queued', last: true }],
};

test.each([
  ['es', 'Menús y tareas', 'Identificación', 'Visitas', 'No dio ningún número'],
  ['ro', 'Meniuri și sarcini', 'Identificare', 'Vizite', 'No number given'],
] as const)(
  'tasks and reasons of leaving by their labels in %s, else in the center’s first language',
  async (language, tasks, task, visits, reason) => {
    await open(language, '/history/self-service', { '/api/self-service': { body: selfService } });
    expect((await rowsOf(tasks))[0]).toMatch(task);
    expect((await rowsOf(visits))[0]).toContain(`${task}`);
    expect((await rowsOf(visits))[0]).toContain(reason);
    screen.getByRole('button', { name: `${task}: ${reason}, 1` });
  },
);

const byType: HistoryAnswer = {
  ...{ timeZone: 'Europe/Madrid', interval: 'day', groupBy: 'contactType' },
  totals: metricsWith({ contactsCreated: 3 }),
  groups: ['fault', 'other'].map((name) => ({
    ...{ key: name, name, metrics: metricsWith({ contactsCreated: 2 }) },
  })),
  rows: [],
};

test.each([
  ['es', 'Avería'],
  ['ro', 'Defecțiune'],
] as const)(
  'contact types by their labels in %s: groups and filters; a type without a label by its own word',
  async (language, fault) => {
    await open(language, '/history?groupBy=contactType&show=groups', {
      '/api/history': { body: byType },
      '/api/annotations': { body: { annotations: [] } },
      '/api/views': { body: { views: [] } },
    });
    await screen.findAllByText(fault);
    expect((await screen.findAllByText('other')).length).toBeGreaterThan(0);
    expect(screen.queryByText('fault')).toBeNull();
  },
);

test.each([
  ['es', 'Avería', 'Entró en «Identificación»'],
  ['ro', 'Defecțiune', 'A intrat în „Identificare”'],
] as const)('a contact and its story in %s', async (language, fault, entered) => {
  const step = { ...visit, kind: 'step', step: 'entered', n: 1, reason: '' } as const;
  await open(language, '/contacts/c-1', {
    '/api/contacts/c-1/story': {
      body: {
        ...{ row: contactRow, record: {}, customer: null, versions: 1, chainTruncated: false },
        ...{ legs: [{ ...contactRow, relation: 'own' }], earlier: [], earlierTruncated: false },
        events: [step],
      },
    },
  });
  await screen.findAllByText(fault);
  await screen.findByText(new RegExp(entered));
});
