import type { Step } from '../run/step.ts';
import type { World } from '../world/world.ts';
import { type Heard, promptsOfLastBlock, speechMs } from './speech.ts';
import { transcript } from './transcript.ts';

/** The virtual clock of a call, which speech and answers move on. */
export class Playback {
  readonly heard: Heard[] = [];
  nowMs: number;
  /** When the prompt of the block that asks has been heard out. */
  speechEndsMs: number;
  /** When the question came up. */
  askedAtMs: number;
  /** False once the customer has hung up: what a flow says to them then takes its time, and nobody hears it. */
  customerIsThere = true;
  private readonly world: Pick<World, 'prompts'>;

  constructor(world: Pick<World, 'prompts'>, nowMs: number) {
    this.world = world;
    this.nowMs = nowMs;
    this.speechEndsMs = nowMs;
    this.askedAtMs = nowMs;
  }

  /**
   * Says what a step says. Prompts of blocks that have been left are heard out. Those of the block that asks play while the
   * clock stands: keys can cut them. Prompts that go round take no time of their own.
   */
  play({ effects, events, session }: Step): void {
    const last = effects.at(-1);
    const ask = last?.effect === 'ask' ? last.question.ask : null;
    const own = ask === 'input' || ask === 'interrupt' ? promptsOfLastBlock(events) : 0;
    let others = -own;
    for (const { effect } of effects) if (effect === 'play') others++;
    const spoken = session.data.Channel === 'VOICE' ? speechMs : none;
    let startsMs = this.nowMs;
    for (const effect of effects) {
      if (effect.effect !== 'play') continue;
      const text = transcript(this.world, effect.prompt);
      const lasts = spoken(text);
      if (this.customerIsThere || effect.prompt.participant !== 'customer')
        this.heard.push({ prompt: effect.prompt, text, atMs: startsMs, lasts, playedMs: lasts });
      startsMs += lasts;
      if (others-- > 0) this.nowMs = startsMs;
    }
    if (ask === null) return;
    this.askedAtMs = this.nowMs;
    this.speechEndsMs = ask === 'input' ? startsMs : this.nowMs;
  }

  /** The prompt is heard to its end. */
  hearOut(): void {
    this.nowMs = Math.max(this.nowMs, this.speechEndsMs);
  }

  /** The prompt ends now. */
  cut(): void {
    for (let at = this.heard.length - 1; at >= 0; at--) {
      const prompt = this.heard[at] as Heard;
      if (prompt.atMs + prompt.lasts <= this.nowMs) break;
      prompt.playedMs = Math.max(0, this.nowMs - prompt.atMs);
    }
    this.speechEndsMs = Math.min(this.speechEndsMs, this.nowMs);
  }
}

const none = (): number => 0;
