import type { PhoneMessage } from '../../core/center/phone-wire.ts';

export type Heard = Extract<PhoneMessage, { type: 'heard' }>;
export type Silence = Extract<PhoneMessage, { type: 'silence' }>;

/** Something said. Instants are milliseconds since 1970 by the center's clock. */
export type Line = {
  /** Counts up. */
  key: number;
  contactId: string;
  by: Heard['by'];
  text: string;
  startsMs: number;
  language: string | null;
  /** Was to come when all fell silent. */
  unsaid?: true;
};

export const withHeard = (lines: readonly Line[], heard: Heard): readonly Line[] => [
  ...lines,
  {
    key: (lines.at(-1)?.key ?? 0) + 1,
    contactId: heard.contactId,
    by: heard.by,
    text: heard.text,
    startsMs: heard.startsMs,
    language: heard.language,
  },
];

/** Prompts that had not begun stay unsaid; what people say is said at once. */
export const withSilence = (
  lines: readonly Line[],
  { contactId, atMs }: Silence,
): readonly Line[] =>
  lines.map((line) =>
    line.contactId === contactId && line.by === 'center' && line.startsMs >= atMs
      ? { ...line, unsaid: true }
      : line,
  );

/** The lines begun by now, in the order in which they began. */
export const begunBy = (lines: readonly Line[], nowMs: number): readonly Line[] =>
  lines
    .filter(({ unsaid, startsMs }) => !unsaid && startsMs <= nowMs)
    .sort((a, b) => a.startsMs - b.startsMs);

/** When the next line begins; null when none is to come. */
export function nextBegins(lines: readonly Line[], nowMs: number): number | null {
  const coming = lines.filter(({ unsaid, startsMs }) => !unsaid && startsMs > nowMs);
  return coming.length === 0 ? null : Math.min(...coming.map(({ startsMs }) => startsMs));
}
