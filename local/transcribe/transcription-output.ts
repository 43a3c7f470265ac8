type Item = { type: 'pronunciation' | 'punctuation'; alternatives: object[] };

/** Transcribe's output file for a call whose channels were told apart (its guide, "Channel identification"); only the customer speaks. */
export function transcriptionOutput(jobName: string, language: string, words: string) {
  const channels = [words, ''].map((text, index) => ({
    channel_label: `ch_${index}`,
    items: itemsOf(text, `ch_${index}`),
  }));
  return {
    jobName,
    accountId: '111122223333',
    status: 'COMPLETED',
    results: {
      language_code: language,
      transcripts: [{ transcript: words }],
      channel_labels: { number_of_channels: channels.length, channels },
      items: channels.flatMap(({ items }) => items),
    },
  };
}

const signs = /[\p{L}\p{N}]+(?:['’.,:@-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

const itemsOf = (text: string, channel_label: string): Item[] =>
  (text.match(signs) ?? []).map((content, index) =>
    /[\p{L}\p{N}]/u.test(content)
      ? {
          channel_label,
          type: 'pronunciation',
          start_time: (index * 0.4).toFixed(2),
          end_time: (index * 0.4 + 0.4).toFixed(2),
          alternatives: [{ confidence: '1.0', content }],
        }
      : { channel_label, type: 'punctuation', alternatives: [{ confidence: '0.0', content }] },
  );
