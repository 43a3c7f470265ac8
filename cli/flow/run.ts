import { Call } from '../../core/flow/call/call.ts';
import type { Json } from '../../core/flow/document/flow.ts';
import { type Channel, channels } from '../../core/flow/document/flow-type.ts';
import { flowLibrary } from '../../core/flow/run/flow-library.ts';
import {
  type Command,
  CommandError,
  choiceOption,
  instantOption,
  numberOption,
  type OptionValues,
  type Terminal,
  textOption,
  textOptions,
} from '../command.ts';
import { painter } from '../paint.ts';
import { assumedWorld } from './assumed-world.ts';
import { entriesOf } from './flow-file.ts';
import { Phone } from './phone.ts';
import { needFlows } from './read-flows.ts';
import { jsonOf, readWorld, worldOptions } from './read-world.ts';
import { recordCall } from './record-call.ts';

export const run: Command = {
  usage: 'run FILE [FILE…] [options]',
  summary: 'a phone in the terminal: hear the flow, press keys, say words',
  options: {
    ...worldOptions,
    channel: {
      type: 'string',
      value: 'VOICE|CHAT|TASK|EMAIL',
      help: 'how the contact comes (VOICE)',
    },
    from: { type: 'string', value: '+NUMBER', help: 'the customer’s number or address' },
    to: { type: 'string', value: '+NUMBER', help: 'the number or address that was reached' },
    at: { type: 'string', value: 'TIME', help: 'when, such as 2026-03-02T10:00:00+01:00 (now)' },
    set: {
      type: 'string',
      multiple: true,
      value: 'KEY=VALUE',
      help: 'a contact attribute; can be given several times',
    },
    seed: { type: 'string', value: 'N', help: 'seed of the dice (1)' },
    record: { type: 'string', value: 'FILE', help: 'write what was done as a native test case' },
    path: { type: 'boolean', help: 'show every block and branch as it is taken' },
  },
  async run(files, options, terminal) {
    const flows = await needFlows(files);
    const [entry] = entriesOf(flows);
    const [file] = flows;
    if (!entry || !file)
      throw new CommandError(
        'Which flow? Name its file first; further files are flows and modules that it calls.',
      );
    const library = flowLibrary(entriesOf(flows));
    const lines = terminal.lines()[Symbol.asyncIterator]();
    const given = readWorld(options, file.file);
    const { world, assumed } = assumedWorld(given, library, answerAt(terminal, lines));
    const start = startOf(options);
    const call = await Call.start(library, world, { flow: entry.id, ...start });
    const phone = new Phone(call, terminal, painter(terminal.color), options.path === true);
    phone.begin(entry.name, start.now, assumed);
    await phone.talk(lines);
    await lines.return?.();
    const output = textOption(options, 'record');
    const recorded =
      output === undefined ||
      recordCall(call, phone.acts, { flow: entry.id, output, start }, terminal);
    if (!recorded) return 2;
    return call.ended?.how === 'stopped' || call.ended?.how === 'no-branch' ? 1 : 0;
  },
};

/** When, by which channel, from where and with which attributes a contact comes. */
export function startOf(options: OptionValues) {
  const channel: Channel = choiceOption(options, 'channel', channels, 'VOICE');
  const [from, to] = [textOption(options, 'from'), textOption(options, 'to')];
  const type = channel === 'EMAIL' ? 'EMAIL_ADDRESS' : 'TELEPHONE_NUMBER';
  return {
    now: instantOption(options, 'at', Date.now()),
    seed: numberOption(options, 'seed', [0, 2 ** 32 - 1]) ?? 1,
    data: {
      Channel: channel,
      Attributes: attributesOf(textOptions(options, 'set')),
      ...(from === undefined ? {} : { CustomerEndpoint: { Address: from, Type: type } }),
      ...(to === undefined ? {} : { SystemEndpoint: { Address: to, Type: type } }),
    },
  };
}

const attributesOf = (pairs: string[]): Record<string, string> =>
  Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new CommandError(`--set is KEY=VALUE, not “${pair}”.`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );

/** Asks the person for a function's answer; a `!` makes the function fail. */
const answerAt =
  (terminal: Terminal, lines: AsyncIterator<string>) =>
  async (name: string, event: Json): Promise<Json> => {
    const parameters = (event as { Details: { Parameters: Json } }).Details.Parameters;
    terminal.out(
      `  λ  ${name}(${JSON.stringify(parameters)})\n     its answer as JSON (empty: {}; !reason: it fails): `,
    );
    const { value, done } = await lines.next();
    const text = done ? '' : String(value).trim();
    if (text.startsWith('!')) throw new Error(text.slice(1) || 'It failed.');
    if (text === '') return {};
    const answer = jsonOf(text);
    if (answer === undefined) throw new Error(`The answer is no JSON: ${text}`);
    return answer;
  };
