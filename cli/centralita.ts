import { parseArgs } from 'node:util';
import { type Command, CommandError, type Terminal } from './command.ts';
import { flowCommands } from './flow/commands.ts';

declare const CENTRALITA_VERSION: string | undefined;

/** Runs one command line; the exit code is 0 when all is well, 1 when something was found, 2 when it could not be done. */
export async function centralita(args: string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    for (const line of error.message.split('\n')) terminal.err(`centralita: ${line}\n`);
    return 2;
  }
}

async function dispatch([room, name, ...rest]: string[], terminal: Terminal): Promise<number> {
  if (room === '--version') return say(terminal, `${version()}\n`);
  if (room === undefined || room === '--help' || room === '-h' || room === 'help')
    return say(terminal, await overview());
  if (room !== 'flow')
    throw new CommandError(
      Object.hasOwn(flowCommands, room)
        ? `“${room}” is a command of flow: centralita flow ${room}.`
        : `“${room}” is no command. Try centralita flow --help.`,
    );
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return say(terminal, await overview());
  const load = Object.hasOwn(flowCommands, name) ? flowCommands[name] : undefined;
  if (!load)
    throw new CommandError(
      `“flow ${name}” is no command; there are ${Object.keys(flowCommands).join(', ')}.`,
    );
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) return say(terminal, helpOf(command));
  const { values, positionals } = parse(command, name, rest);
  return command.run(positionals, values, terminal);
}

function parse(command: Command, name: string, args: string[]) {
  try {
    return parseArgs({ args, options: command.options, allowPositionals: true, strict: true });
  } catch (error) {
    const [reason] = (error as Error).message.split(/\.\s/);
    throw new CommandError(`${reason?.replace(/\.$/, '')}. See centralita flow ${name} --help.`);
  }
}

function say(terminal: Terminal, text: string): number {
  terminal.out(text);
  return 0;
}

const version = (): string =>
  typeof CENTRALITA_VERSION === 'string' ? CENTRALITA_VERSION : 'unbuilt';

async function overview(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(flowCommands).map(async ([name, load]) => {
      const { summary } = await load();
      return `  flow ${name.padEnd(9)}${summary}`;
    }),
  );
  return [
    'centralita: Amazon Connect flows, checked, run, tested and drawn on your own machine',
    '',
    'Usage: centralita flow COMMAND FILE… [options]',
    '',
    ...lines,
    '',
    'FILE is a flow (exported, current or legacy format), a folder, a glob in quotes, or a TypeScript file that exports flows.',
    'centralita flow COMMAND --help tells more. Exit code: 0 all well, 1 something was found, 2 it could not be done.',
    '',
  ].join('\n');
}

function helpOf({ usage, summary, options }: Command): string {
  const rows = Object.entries(options).map(([name, { help, value, short }]) => [
    `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
    help,
  ]);
  const width = Math.max(0, ...rows.map(([left = '']) => left.length));
  return [
    summary,
    '',
    `Usage: centralita flow ${usage}`,
    '',
    ...rows.map(([left = '', help = '']) => `  ${left.padEnd(width)}  ${help}`),
    '',
  ].join('\n');
}
