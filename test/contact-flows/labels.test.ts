import { expect, test } from 'vitest';
import config from '../../contact-center.config.ts';
import { languages } from '../../core/languages.ts';
import { rendered, shipped } from './center.ts';

const flows = JSON.stringify(shipped.map(rendered));
const steps = /"task":"([^"]+)","step":"[^"]+"(?:,"reason":"([^"]+)")?/g;
const logged = [...flows.matchAll(steps)];

const spoken = (label: object = {}) => Object.keys(label).sort();
const all = [...languages].sort();

test('the example center has a label in every language for each task and reason that its flows log', () => {
  const { tasks, reasons } = config.selfService;
  expect(logged.length).toBeGreaterThan(8);
  for (const [, task = '', reason] of logged) {
    expect([task, spoken(tasks[task])]).toEqual([task, all]);
    if (reason) expect([reason, spoken(reasons[reason])]).toEqual([reason, all]);
  }
});

test('and for each of its contact types', () => {
  const { values, labels } = config.contactTypes;
  for (const type of values) expect([type, spoken(labels[type])]).toEqual([type, all]);
});
