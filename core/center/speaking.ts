import { promptsOfLastBlock, speechMs } from '../flow/call/speech.ts';
import { transcript } from '../flow/call/transcript.ts';
import type { Json } from '../flow/document/flow.ts';
import type { Effect } from '../flow/run/effect.ts';
import type { Prompt } from '../flow/run/flow-event.ts';
import type { Step } from '../flow/run/step.ts';
import type { Hearer } from './center-output.ts';
import type { CenterState } from './center-state.ts';
import type { Contact } from './contact.ts';

/**
 * Says what a step says, one prompt after the other from now on. Prompts of the block that asks can be cut; those of blocks that
 * were left are heard out, and only then does the block's question, the connection or the end come.
 */
export function speak(
  state: CenterState,
  contact: Contact,
  { effects, events, session }: Step,
  voiceBefore: string | null,
): void {
  const last = effects.at(-1);
  const ask = last?.effect === 'ask' ? last.question.ask : null;
  const prompts = promptsIn(effects, voiceBefore);
  const own = ask === 'input' || ask === 'interrupt' ? promptsOfLastBlock(events) : 0;
  let endsMs = state.nowMs;
  let ownMs = state.nowMs;
  prompts.forEach(({ prompt, voice }, index) => {
    const text = transcript(state.settings, prompt);
    const lastsMs = session.data.Channel === 'VOICE' ? speechMs(text) : 0;
    const hearer = hearerOf(contact, prompt);
    state.emit({
      type: 'prompt',
      contactId: contact.id,
      hearer,
      prompt,
      text,
      voice,
      startsMs: endsMs,
      lastsMs,
    });
    endsMs += lastsMs;
    if (index < prompts.length - own) ownMs = endsMs;
  });
  contact.speech = {
    ...contact.speech,
    ownMs,
    endsMs: Math.max(ownMs, endsMs),
    loops: ask === 'interrupt',
  };
}

/** Prompts with the voice that was set before each. */
function promptsIn(effects: readonly Effect[], voiceBefore: string | null) {
  const prompts: { prompt: Prompt; voice: string | null }[] = [];
  let voice = voiceBefore;
  for (const one of effects) {
    if (one.effect === 'play') prompts.push({ prompt: one.prompt, voice });
    else if (one.effect === 'apply' && one.action === 'UpdateContactTextToSpeechVoice')
      voice = textIn(one.value, 'TextToSpeechVoice') ?? voice;
  }
  return prompts;
}

function textIn(value: Json, name: string): string | null {
  const found = (value as { [name: string]: Json } | null)?.[name];
  return typeof found === 'string' ? found : null;
}

/** While the agent who transfers stays on, prompts for the customer are for that agent: the customer is on hold. */
function hearerOf({ part, incoming }: Contact, { participant }: Prompt): Hearer {
  if (participant === 'agent') return { agent: part?.agent ?? '' };
  return incoming?.part ? { agent: incoming.part.agent } : 'customer';
}

/** Cuts what is being said. */
export function beSilent(state: CenterState, contact: Contact): void {
  const { endsMs, loops } = contact.speech;
  if (loops || endsMs > state.nowMs) state.emit({ type: 'silence', contactId: contact.id });
  contact.speech = { ...contact.speech, ownMs: state.nowMs, endsMs: state.nowMs, loops: false };
}
