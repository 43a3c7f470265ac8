import cliProgress from 'cli-progress';
import type { ImportProgress } from './import-file.ts';

export type ProgressDisplay = { show(progress: ImportProgress): void; stop(): void };

const linePauseMs = 5000;

/** A bar on a terminal; elsewhere a line every few seconds. */
export function progressDisplay(output: NodeJS.WriteStream): ProgressDisplay {
  return output.isTTY ? bar(output) : lines(output);
}

function bar(output: NodeJS.WriteStream): ProgressDisplay {
  const single = new cliProgress.SingleBar(
    {
      stream: output,
      format: (options, params, { rows }) =>
        `Importing ${cliProgress.Format.BarFormat(params.progress, options)} ${Math.floor(params.progress * 100)} %  ${rows} rows`,
      hideCursor: true,
    },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    show: ({ bytesRead, size, rows }) => {
      if (!started) single.start(size, bytesRead, { rows });
      else single.update(bytesRead, { rows });
      started = true;
    },
    stop: () => {
      if (started) single.stop();
    },
  };
}

function lines(output: NodeJS.WriteStream): ProgressDisplay {
  let last = Date.now();
  return {
    show: ({ bytesRead, size, rows }) => {
      if (Date.now() - last < linePauseMs) return;
      last = Date.now();
      output.write(`Importing: ${rows} rows, ${Math.floor((100 * bytesRead) / size)} %\n`);
    },
    stop: () => {},
  };
}
