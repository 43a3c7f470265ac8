import * as z from 'zod';

const alternatives = z.array(z.object({ content: z.string() })).min(1);
const item = z.object({ type: z.string(), alternatives });

/** The part of Transcribe's output file that is read here ("Data input and output" of its guide). */
const output = z.object({
  results: z.object({
    language_code: z.string().optional(),
    transcripts: z.array(z.object({ transcript: z.string() })),
    channel_labels: z
      .object({
        channels: z.array(z.object({ channel_label: z.string(), items: z.array(item) })),
      })
      .optional(),
  }),
});

/** Connect records the customer on the left channel and the system on the right. */
const customerChannel = 'ch_0';

/** What the customer said, and in which language (`es-ES`), from Transcribe's output file; throws where it is none. */
export function transcriptText(file: string): { text: string; language: string | null } {
  const { results } = output.parse(JSON.parse(file));
  const channel = results.channel_labels?.channels.find(
    ({ channel_label }) => channel_label === customerChannel,
  );
  const whole = results.transcripts.map(({ transcript }) => transcript).join(' ');
  return {
    text: channel ? joined(channel.items) : whole.trim(),
    language: results.language_code ?? null,
  };
}

/** Words are parted by spaces, punctuation follows its word. */
const joined = (items: z.output<typeof item>[]): string =>
  items
    .map(
      ({ type, alternatives: [best] }) =>
        `${type === 'punctuation' ? '' : ' '}${best?.content ?? ''}`,
    )
    .join('')
    .trim();
