/** What a line typed at the phone means. */
export type Typed =
  | { act: 'press'; keys: string }
  | { act: 'say'; text: string }
  | { act: 'wait'; seconds: number | null }
  | { act: 'hang-up' }
  | { act: 'agent'; name: string }
  | { act: 'agent-hangs-up' }
  | { act: 'hold' }
  | { act: 'resume' }
  | { act: 'event'; name: string }
  | { act: 'transfer'; to: 'agent' | 'queue'; flow: string; target: string }
  | { act: 'show'; what: 'path' | 'attributes' | 'events' | 'help' }
  | { act: 'unknown'; text: string };

export const phoneHelp = [
  '  1 2 3 # *          press keys                    any words        say them (or write, on a chat)',
  '  (empty line)       wait until the block gives up  /wait 30         let seconds pass',
  '  /agent [name]      an agent takes the contact     /bye             the agent hangs up',
  '  /hold  /resume     hold and talk on               /event NAME      an event that a Wait block listens for',
  '  /transfer agent|queue FLOW TARGET                 the agent sends the contact on',
  '  /path              blocks and branches so far     /attributes      what the contact carries',
  '  /events            everything that happened       /hangup          the customer hangs up; ends the run',
  '',
].join('\n');

/** Reads a line typed at the phone: keys, words, or a command that begins with a slash. */
export function typed(line: string): Typed {
  const text = line.trim();
  if (text === '') return { act: 'wait', seconds: null };
  if (/^[0-9*#]+$/.test(text)) return { act: 'press', keys: text };
  if (!text.startsWith('/')) return { act: 'say', text };
  const [command = '', ...words] = text.slice(1).split(/\s+/);
  return Object.hasOwn(commands, command)
    ? (commands[command] as (words: string[]) => Typed)(words)
    : { act: 'unknown', text };
}

const show = (what: 'path' | 'attributes' | 'events' | 'help') => (): Typed => ({
  act: 'show',
  what,
});

const commands: Record<string, (words: string[]) => Typed> = {
  wait: ([seconds]) => ({ act: 'wait', seconds: Number(seconds) > 0 ? Number(seconds) : null }),
  agent: ([name = 'agent']) => ({ act: 'agent', name }),
  bye: () => ({ act: 'agent-hangs-up' }),
  hold: () => ({ act: 'hold' }),
  resume: () => ({ act: 'resume' }),
  event: ([name = '']) => ({ act: 'event', name }),
  transfer: ([to, flow = '', target = '']) =>
    to === 'agent' || to === 'queue'
      ? { act: 'transfer', to, flow, target }
      : { act: 'unknown', text: '/transfer' },
  hangup: () => ({ act: 'hang-up' }),
  path: show('path'),
  attributes: show('attributes'),
  events: show('events'),
  help: show('help'),
};
