import type { LexTurn } from '../run/question.ts';
import type { Bot, Intent, Slot } from './bot.ts';
import { type BotMemory, memoryOf } from './bot-memory.ts';
import { type Match, matchUtterance } from './match-utterance.ts';
import { slotValue } from './slot-value.ts';
import { wordsOf } from './words-of.ts';
import type { BotInput } from './world.ts';

/** Lex asks for a slot three times. */
const attempts = 3;

const yes = ['yes', 'yeah', 'yep', 'sure', 'correct', 'ok', 'okay', 'ja', 'si', 'sí', 'oui', '1'];
const no = ['no', 'nope', 'not', 'wrong', 'nein', 'non', '2'];

/**
 * What a bot makes of a turn: the first turn's words choose the intent, later ones fill the slot that was asked for or confirm.
 * Words and keys both count. What fits nothing is the fallback intent.
 */
export function botTurn(bot: Bot, input: BotInput): LexTurn {
  const memory = memoryOf(input.state);
  const intent = memory && bot.intents.find(({ name }) => name === memory.intent);
  if (!memory || !intent) return firstTurn(bot, input);
  return memory.asking === 'confirmation'
    ? confirmed(bot, intent, memory, input)
    : slotFilled(bot, intent, memory, memory.asking.slot, input);
}

function firstTurn(bot: Bot, input: BotInput): LexTurn {
  const [best, ...others] = matchUtterance(bot, input.words);
  if (!best) return fallback(bot, input);
  const { intent, score, slots } = best;
  const memory = { intent: intent.name, confidence: score, slots: emptySlots(intent, slots) };
  return { ...goOn(intent, memory, input), ...alternativesOf(others) };
}

const alternativesOf = (others: Match[]): Pick<LexTurn, 'alternatives'> =>
  others.length === 0
    ? {}
    : {
        alternatives: others.map(({ intent, score, slots }) => ({
          intent: intent.name,
          confidence: score,
          slots: emptySlots(intent, slots),
        })),
      };

const emptySlots = ({ slots = [] }: Intent, known: Record<string, string>) => ({
  ...Object.fromEntries(slots.map(({ name }) => [name, null as string | null])),
  ...known,
});

function fallback(bot: Bot, { sessionAttributes }: BotInput): LexTurn {
  return {
    intent: bot.fallback ?? 'FallbackIntent',
    confidence: null,
    slots: {},
    state: 'ReadyForFulfillment',
    messages: [],
    sessionAttributes,
    memory: null,
  };
}

type Known = Pick<BotMemory, 'intent' | 'confidence' | 'slots'>;

/** Asks for the next slot that is missing, then for the confirmation, then is done. */
function goOn(intent: Intent, known: Known, input: BotInput): LexTurn {
  const missing = intent.slots?.find(
    ({ name, required = true }) => required && known.slots[name] == null,
  );
  if (missing) return asks(known, { slot: missing.name }, 1, [promptFor(missing)], input);
  if (intent.confirmation !== undefined)
    return asks(known, 'confirmation', 1, [withSlots(intent.confirmation, known)], input);
  return done(intent, known, 'ReadyForFulfillment', input);
}

const promptFor = ({ name, prompt }: Slot): string => prompt ?? `What is the ${name}?`;

const withSlots = (text: string, { slots }: Known): string =>
  text.replace(/\{([^}]*)\}/g, (whole, name: string) => slots[name] ?? whole);

const asks = (
  known: Known,
  asking: BotMemory['asking'],
  attempt: number,
  messages: string[],
  { sessionAttributes }: BotInput,
): LexTurn => ({
  ...known,
  state: 'InProgress',
  messages,
  sessionAttributes,
  memory: { ...known, asking, attempts: attempt },
});

const done = (
  { closing }: Intent,
  known: Known,
  state: 'ReadyForFulfillment' | 'Failed',
  { sessionAttributes }: BotInput,
): LexTurn => ({
  ...known,
  state,
  messages: closing === undefined || state === 'Failed' ? [] : [withSlots(closing, known)],
  sessionAttributes,
  memory: null,
});

function slotFilled(bot: Bot, intent: Intent, memory: BotMemory, name: string, input: BotInput) {
  const { attempts: asked, asking, ...known } = memory;
  const slot = intent.slots?.find((one) => one.name === name) ?? { name };
  const value = slotValue(slot, input.words);
  if (value === null) return again(bot, intent, memory, promptFor(slot), input);
  return goOn(intent, { ...known, slots: { ...known.slots, [name]: value } }, input);
}

function confirmed(bot: Bot, intent: Intent, memory: BotMemory, input: BotInput): LexTurn {
  const { attempts: asked, asking, ...known } = memory;
  const words = wordsOf(input.words);
  const says = (answers: readonly string[]) => words.some((word) => answers.includes(word));
  if (says(no)) return done(intent, known, 'Failed', input);
  if (says(yes)) return done(intent, known, 'ReadyForFulfillment', input);
  return again(bot, intent, memory, withSlots(intent.confirmation ?? '', known), input);
}

/** Not understood: the same question once more, until it was asked often enough. */
function again(bot: Bot, intent: Intent, memory: BotMemory, prompt: string, input: BotInput) {
  const { attempts: asked, asking, ...known } = memory;
  if (asked >= (bot.mostAttempts ?? attempts)) return done(intent, known, 'Failed', input);
  const messages = bot.clarification === undefined ? [prompt] : [bot.clarification, prompt];
  return asks(known, asking, asked + 1, messages, input);
}
