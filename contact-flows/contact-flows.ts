import type { BuiltFlow } from '../core/flow/build/built-flow.ts';
import type { Language } from '../core/languages.ts';
import type { Center } from './center.ts';
import { agentHold } from './flows/agent-hold.ts';
import { agentWhisper } from './flows/agent-whisper.ts';
import { callback } from './flows/callback.ts';
import { callbackEntry } from './flows/callback-entry.ts';
import { chooseLanguage } from './flows/choose-language.ts';
import { closed } from './flows/closed.ts';
import { customerWhisper } from './flows/customer-whisper.ts';
import { error } from './flows/error.ts';
import { hold } from './flows/hold.ts';
import { mainMenu } from './flows/main-menu.ts';
import { outboundWhisper } from './flows/outbound-whisper.ts';
import { queue } from './flows/queue.ts';
import { route } from './flows/route.ts';
import { survey } from './flows/survey.ts';
import { task } from './flows/task.ts';
import { textPhone } from './flows/text-phone.ts';
import { transferToAgent } from './flows/transfer-to-agent.ts';
import { transferToQueue } from './flows/transfer-to-queue.ts';
import { voicemail } from './flows/voicemail.ts';
import { welcome } from './flows/welcome.ts';
import { wrapUp } from './flows/wrap-up.ts';
import { identify } from './modules/identify.ts';
import { offerCallback } from './modules/offer-callback.ts';
import { orderStatus } from './modules/order-status.ts';
import { prepare } from './modules/prepare.ts';
import { resetRequest } from './modules/reset-request.ts';
import { surveyQuestion } from './modules/survey-question.ts';
import { logged } from './parts/logged.ts';

/**
 * Every flow and module of a center, modules first: some for all languages, the others once for each. Calls come in at `welcome`;
 * scheduled callbacks at `callback`, tasks and all that is written at `task`; `outbound-whisper`, `transfer-to-agent` and `transfer-to-queue` belong to queues and quick connects.
 */
export const contactFlows = (center: Center): BuiltFlow[] => [
  surveyQuestion,
  ...center.languages.flatMap((language) => modulesIn(center, language)),
  logged(welcome(center)),
  ...(center.languages.length > 1 ? [chooseLanguage(center)] : []),
  textPhone(center),
  logged(callbackEntry(center)),
  agentWhisper(center),
  agentHold(center),
  outboundWhisper(center),
  transferToAgent(center),
  transferToQueue(center),
  logged(task(center)),
  ...(center.wrapUpCodes ? [wrapUp(center, center.wrapUpCodes)] : []),
  ...center.languages.flatMap((language) => flowsIn(center, language)),
];

const modulesIn = (center: Center, language: Language): BuiltFlow[] => [
  prepare(center, language),
  identify(center, language),
  orderStatus(center, language),
  resetRequest(center, language),
  offerCallback(center, language),
];

const flowsIn = (center: Center, language: Language): BuiltFlow[] => [
  mainMenu(center, language),
  route(center, language),
  closed(center, language),
  voicemail(center, language),
  queue(center, language),
  hold(center, language),
  customerWhisper(center, language),
  survey(center, language),
  callback(center, language),
  error(center, language),
];
