import { asText } from '../run/read-path.ts';
import type { Running } from '../run/running.ts';

/** Silence before Lex gives up on speech, its own default (Lex V2 guide, "Configuring timeouts"). */
const voiceSeconds = 4;
/** A chat without LexTimeoutSeconds: as long as Lex keeps an idle session by default. */
const chatSeconds = 300;

const voiceAttribute = 'x-amz-lex:audio:start-timeout-ms:';

/** Seconds that a customer may take to answer a bot: on a chat LexTimeoutSeconds.Text, on a call Lex's session attribute. */
export function lexTimeLimit(running: Running): number {
  if (running.data.Channel === 'CHAT')
    return aboveZero(asText(running.object('LexTimeoutSeconds').Text), chatSeconds);
  const attributes = Object.entries(running.object('LexSessionAttributes'));
  const stated = attributes.find(([name]) => name.startsWith(voiceAttribute));
  return aboveZero(asText(stated?.[1]), voiceSeconds * 1000) / 1000;
}

const aboveZero = (text: string, otherwise: number): number =>
  Number(text) > 0 ? Number(text) : otherwise;
