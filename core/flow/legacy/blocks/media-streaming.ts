import type { BlockConversion } from '../block-conversion.ts';

const directions: { [track: string]: string } = { ToCustomer: 'To', FromCustomer: 'From' };

/** Streaming of the customer's sound. Files older than the choice of direction stream what the customer says. */
export const mediaStreaming = (state: 'Enabled' | 'Disabled'): BlockConversion => ({
  type: 'UpdateContactMediaStreamingBehavior',
  parameters: (block) => {
    const tracks = block.texts('Track').flatMap((track) => directions[track] ?? []);
    return {
      MediaStreamingState: state,
      MediaStreamType: block.text('MediaStreamTypes') ?? 'Audio',
      Participants: [
        {
          ParticipantType: block.text('ParticipantTypes') ?? 'Customer',
          MediaDirections: tracks.length === 0 ? ['From'] : tracks,
        },
      ],
    };
  },
});
