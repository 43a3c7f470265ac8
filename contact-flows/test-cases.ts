import callbackAnswered from './flows/callback.answered.test.json' with { type: 'json' };
import callbackMachine from './flows/callback.machine.test.json' with { type: 'json' };
import chooseLanguageEnglish from './flows/choose-language.english.test.json' with { type: 'json' };
import chooseLanguageSilence from './flows/choose-language.silence.test.json' with { type: 'json' };
import closedGoodbye from './flows/closed.goodbye.test.json' with { type: 'json' };
import closedMessage from './flows/closed.message.test.json' with { type: 'json' };
import errorQueue from './flows/error.queue.test.json' with { type: 'json' };
import mainMenuIdentified from './flows/main-menu.identified.test.json' with { type: 'json' };
import mainMenuKeypad from './flows/main-menu.keypad.test.json' with { type: 'json' };
import mainMenuNotUnderstood from './flows/main-menu.not-understood.test.json' with {
  type: 'json',
};
import mainMenuOpeningHours from './flows/main-menu.opening-hours.test.json' with { type: 'json' };
import mainMenuPromise from './flows/main-menu.promise.test.json' with { type: 'json' };
import mainMenuReset from './flows/main-menu.reset.test.json' with { type: 'json' };
import queueCallback from './flows/queue.callback.test.json' with { type: 'json' };
import queueComfort from './flows/queue.comfort.test.json' with { type: 'json' };
import queueMoved from './flows/queue.moved.test.json' with { type: 'json' };
import queueOverflow from './flows/queue.overflow.test.json' with { type: 'json' };
import routeBilling from './flows/route.billing.test.json' with { type: 'json' };
import routeCallbackNow from './flows/route.callback-now.test.json' with { type: 'json' };
import routeCallbackSlot from './flows/route.callback-slot.test.json' with { type: 'json' };
import routeEmergency from './flows/route.emergency.test.json' with { type: 'json' };
import routeFull from './flows/route.full.test.json' with { type: 'json' };
import surveyAll from './flows/survey.all.test.json' with { type: 'json' };
import surveyDeclined from './flows/survey.declined.test.json' with { type: 'json' };
import surveyPartial from './flows/survey.partial.test.json' with { type: 'json' };
import textPhoneQueue from './flows/text-phone.queue.test.json' with { type: 'json' };
import voicemailLeft from './flows/voicemail.left.test.json' with { type: 'json' };
import voicemailLost from './flows/voicemail.lost.test.json' with { type: 'json' };
import welcomeKnownCaller from './flows/welcome.known-caller.test.json' with { type: 'json' };
import welcomeOrderStatus from './flows/welcome.order-status.test.json' with { type: 'json' };

/** A test case as it lies beside its flow, in Connect's test language. */
export type TestCaseFile = {
  Name: string;
  EntryPoint: unknown;
  /** Attributes that the contact has from the start. */
  InitializationData?: string;
  Content: unknown;
};

/** All test cases of the flows; they are written for the sample center. */
export const testCases: readonly TestCaseFile[] = [
  callbackAnswered,
  callbackMachine,
  chooseLanguageEnglish,
  chooseLanguageSilence,
  closedGoodbye,
  closedMessage,
  errorQueue,
  mainMenuIdentified,
  mainMenuKeypad,
  mainMenuNotUnderstood,
  mainMenuOpeningHours,
  mainMenuPromise,
  mainMenuReset,
  queueCallback,
  queueComfort,
  queueMoved,
  queueOverflow,
  routeBilling,
  routeCallbackNow,
  routeCallbackSlot,
  routeEmergency,
  routeFull,
  surveyAll,
  surveyDeclined,
  surveyPartial,
  textPhoneQueue,
  voicemailLeft,
  voicemailLost,
  welcomeKnownCaller,
  welcomeOrderStatus,
];
