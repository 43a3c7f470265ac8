import { describe, expect, test } from 'vitest';
import { contactFlows } from '../../contact-flows/contact-flows.ts';
import { sampleCenter } from '../../contact-flows/sample.ts';
import type { Json } from '../../core/flow/document/flow.ts';
import { lintFlow } from '../../core/flow/lint/lint-flow.ts';
import { centerOf } from '../../core/flow/testing/phone/center.ts';
import { dial } from '../../core/flow/testing/phone/dial.ts';
import type { ViewHandler } from '../../core/flow/world/world.ts';
import { languages } from '../../core/languages.ts';
import { libraryOf, numbers, rendered, sampleWorld } from './center.ts';

const wrapUpCodes = [
  { code: 'solved', label: { en: 'Solved', es: 'Resuelto' } },
  { code: 'follow-up', label: {} },
];
const flows = contactFlows({ ...sampleCenter, wrapUpCodes });
const library = libraryOf(flows);

describe.each(languages)('for agents who read %s', (agentLanguage) => {
  const [form] = contactFlows({ ...sampleCenter, agentLanguage, wrapUpCodes }).filter(
    ({ name }) => name === 'wrap-up',
  );
  if (!form) throw new Error('There is no form.');

  test('the linter finds nothing but places to look at', () => {
    const findings = lintFlow(rendered(form), { flowType: form.type, library });
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('every word is there, and every code', () => {
    const text = JSON.stringify(
      rendered(form).Actions.find(({ Type }) => Type === 'ShowView')?.Parameters,
    );
    for (const { code } of wrapUpCodes) expect(text).toContain(`"Value":"${code}"`);
    expect(text).not.toMatch(/""|undefined/);
  });
});

/** What an agent fills in, and what the contact that it is about has got then. */
async function filledIn(view: ViewHandler) {
  const world = { ...sampleWorld(), views: { form: view } };
  const { call } = await dial(centerOf(library, world), { to: 'wrap-up', channel: 'CHAT' });
  const { settings, data } = call.session;
  const kept = settings.UpdateContactAttributes as { Attributes?: object } | undefined;
  return { ended: call.ended, kept: kept?.Attributes, own: data.Attributes };
}

const saved = (FormData: Record<string, Json>) => () => ({
  Action: 'Next',
  ViewResultData: { FormData },
});

test('code and notes go to the contact that the form is about, not to the form’s own', async () => {
  const view = saved({ wrapUpCode: ['solved'], wrapUpNote: 'All good.' });
  expect(await filledIn(view)).toMatchObject({
    ended: { how: 'disconnected' },
    kept: { wrapUpCode: 'solved', wrapUpNote: 'All good.' },
    own: {},
  });
});

test.each([
  ['the form is put away', () => ({ Action: 'Cancel', ViewResultData: {} })],
  [
    'the form fails',
    () => {
      throw new Error('no view');
    },
  ],
] as [string, ViewHandler][])('the guide ends without a code when %s', async (_, view) => {
  const { ended, kept } = await filledIn(view);
  expect(ended?.how).toBe('disconnected');
  expect(kept).toBeUndefined();
});

test('calls are set up for the form where there are codes, and only there', async () => {
  const hooksOf = async (of: ReturnType<typeof libraryOf>) => {
    const center = centerOf(of, sampleWorld(), { timeZone: 'Europe/Madrid', numbers });
    const { call } = await dial(center, { to: '+442000000001', at: '2026-03-02T10:00' });
    return call.session.hooks;
  };
  expect(await hooksOf(library)).toMatchObject({ DisconnectAgentUI: 'wrap-up' });
  const without = libraryOf(contactFlows(sampleCenter));
  expect(await hooksOf(without)).not.toHaveProperty('DisconnectAgentUI');
  expect(without.find('wrap-up')).toBeUndefined();
});
