import type { CenterOutput } from '../../../core/center/center-output.ts';
import type { ContactCenterConfig } from '../../../core/config/contact-center-config.ts';
import { answerQuestions } from '../../../local/connect/answer-questions.ts';
import { centerBots } from '../../../local/connect/center-bots.ts';
import { centerSettings } from '../../../local/connect/center-settings.ts';
import { ConnectHost } from '../../../local/connect/connect-host.ts';
import { missingFunction } from '../../../local/connect/missing-function.ts';
import fixture from '../../fixtures/center.ts';
import { ManualClock } from './manual-clock.ts';

export const number = '+442000000001';
export const config: ContactCenterConfig = {
  ...fixture,
  phoneNumbers: [{ number, language: 'en' }],
};
/** A Monday morning in the center's zone. */
export const monday = '2026-03-02T09:00:00Z';

/** By function: what it answers, or how; an error is what it throws. */
type Answer = Record<string, string> | Error;
type Answers = Record<string, Answer | ((event: unknown) => Promise<Answer>)>;

/** Functions that know of a long wait and promise every callback. */
export const longWait = {
  'estimate-wait': { known: 'yes', minutes: '9', position: '4', waiting: '4' },
  'offer-callback': {
    offer: 'yes',
    alreadyOpen: 'no',
    inTurn: 'yes',
    slot1: '',
    slot2: '',
    slot3: '',
    slot1Text: '',
    slot2Text: '',
    slot3Text: '',
  },
  'request-callback': { accepted: 'yes', id: 'callback-1', problem: '', at: '' },
};

/** A center whose functions know nothing but these answers. */
export function openCenter(answers: Answers = {}, start = monday) {
  const clock = new ManualClock(start);
  const problems: unknown[] = [];
  const onError = (problem: unknown) => problems.push(problem);
  const host = new ConnectHost(centerSettings(config, 7), clock, onError);
  const outputs: CenterOutput[] = [];
  host.listen((output) => outputs.push(output));
  const functions = {
    has: () => true,
    stop: async () => {},
    invoke: async (name: string, event: unknown) => {
      const known = answers[name] ?? missingFunction(name) ?? {};
      const answer = typeof known === 'function' ? await known(event) : known;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  answerQuestions(host, { functions, bots: centerBots, onError });
  const all = <Type extends CenterOutput['type']>(type: Type) =>
    outputs.filter((one): one is Extract<CenterOutput, { type: Type }> => one.type === type);
  const phase = (contactId: string) =>
    host.act((machine) => machine.snapshot()).contacts.find((one) => one.contactId === contactId)
      ?.phase;
  const call = (from = '+442079460001') => {
    const started = host.act((machine) =>
      machine.startContact({
        channel: 'VOICE',
        customer: { Address: from, Type: 'TELEPHONE_NUMBER' },
        system: { Address: number, Type: 'TELEPHONE_NUMBER' },
      }),
    );
    if (!started.ok) throw new Error(started.problem.message);
    return started.value.contactId;
  };
  /** Presses a key once a prompt with these words is over. */
  const pressAfter = async (contactId: string, words: string, digits: string) => {
    await clock.until(() => all('prompt').some(({ text }) => text.includes(words)));
    const prompt = all('prompt').find(({ text }) => text.includes(words));
    await clock.pass(((prompt?.startsMs ?? 0) + (prompt?.lastsMs ?? 0) - clock.nowMs()) / 1000 + 1);
    host.act((machine) => machine.press(contactId, digits));
    await clock.pass(0);
  };
  return { clock, host, outputs, all, phase, call, pressAfter, problems };
}
