import { WebSocket } from 'ws';
import config from '../../contact-center.config.ts';
import { flowCenter } from '../../contact-flows/flow-center.ts';
import { catalogue } from '../../contact-flows/prompts/catalogue.ts';
import type { PhoneAct, PhoneMessage } from '../../core/center/phone-wire.ts';
import { replyToPrompt } from '../../local/connect/synthetic/reply-to-prompt.ts';
import type { Random } from '../../simulator/random.ts';
import type { Running } from './product.ts';

const center = flowCenter(config);
/** Numbers that Ofcom keeps for fiction: +44 20 7946 0000 to 0999. */
const fictional = 1000;

/** Somebody calls by the phone of the product's page and takes the first slot that is offered; false when nothing answers. */
export async function askForCallback({ url }: Running, random: Random): Promise<boolean> {
  const from = `+4420794${String(60_000 + random.below(fictional))}`;
  const to = center.numbers[random.below(center.numbers.length)]?.number ?? '';
  try {
    const response = await fetch(`${url}/local/phone/calls`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ from, to, channel: 'VOICE' }),
    });
    const { contactId } = (await response.json()) as { contactId?: string };
    if (contactId) listen(`${url.replace('http:', 'ws:')}/local/phone/${contactId}`);
    return contactId !== undefined;
  } catch {
    return false;
  }
}

function listen(address: string): void {
  const socket = new WebSocket(address);
  socket.on('error', () => {});
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as PhoneMessage;
    if (message.type === 'ended') socket.close();
    const digits = message.type === 'heard' && message.by === 'center' && keyFor(message.text);
    if (digits) socket.send(JSON.stringify({ type: 'press', digits } satisfies PhoneAct));
  });
}

/** The first slot; after hours the menu's way to it; else what others press. */
function keyFor(text: string): string | null {
  for (const language of center.languages) {
    const { callbackIntro, closedMenu } = catalogue[language];
    if (text.includes(callbackIntro)) return /\b2\b/.test(text) ? '2' : '1';
    if (text.includes(closedMenu)) return '1';
  }
  const reply = replyToPrompt(center, { wish: 'support', callback: true }, text);
  return reply && 'press' in reply ? reply.press : null;
}
