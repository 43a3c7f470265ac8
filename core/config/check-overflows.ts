type Queue = {
  name: string;
  channels: readonly string[];
  overflow?: string | undefined;
  tenant?: string | undefined;
};

/** Refuses an overflow into a queue that isn't there, takes no calls or is another company's. */
export function checkOverflows(
  { queues }: { queues: readonly Queue[] },
  refuse: (path: (string | number)[], message: string) => void,
): void {
  queues.forEach(({ name, channels, overflow, tenant }, index) => {
    if (overflow === undefined) return;
    const at = ['queues', index, 'overflow'];
    const to = queues.find((other) => other.name === overflow);
    if (!to) refuse(at, `"${overflow}" is not under queues: add it there or correct the name`);
    else if (overflow === name) refuse(at, `"${name}" cannot overflow into itself`);
    else if (to.tenant !== tenant) refuse(at, `"${overflow}" is another company's queue`);
    else if (![to.channels, channels].every((all) => all.includes('VOICE')))
      refuse(at, 'only calls overflow: name a queue that takes them, on one that does');
  });
}
