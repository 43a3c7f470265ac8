import { idOf } from './center-identity.ts';
import type { Leg } from './leg.ts';

const secondsPerTurn = 45;
const replySeconds = 22;

/** The figures of a chat's messages, from the length of the conversation: one turn each three quarters of a minute. */
export function chatMetrics(leg: Leg) {
  const { agent } = leg;
  if (!agent) return null;
  const talkSeconds = leg.disconnectedAt - agent.connectedAt;
  const turns = Math.max(1, Math.round(talkSeconds / secondsPerTurn));
  const firstReply = Math.min(replySeconds, talkSeconds);
  const participant = (type: string, key: string, meanLength: number) => ({
    ParticipantId: idOf('participant', key),
    ParticipantType: type,
    ConversationAbandon: false,
    MessagesSent: turns,
    NumResponses: turns,
    MessageLengthInChars: turns * meanLength,
    TotalResponseTimeInMillis: Math.min(turns * replySeconds, talkSeconds) * 1000,
    MaxResponseTimeInMillis: firstReply * 1000,
    LastMessageTimestamp: secondStamp(leg.disconnectedAt),
  });
  return {
    ContactMetrics: {
      MultiParty: false,
      TotalMessages: turns * 2,
      TotalBotMessages: 0,
      TotalBotMessageLengthInChars: 0,
      ConversationCloseTimeInMillis: 0,
      ConversationTurnCount: turns,
      AgentFirstResponseTimestamp: secondStamp(agent.connectedAt + firstReply),
      AgentFirstResponseTimeInMillis: firstReply * 1000,
    },
    AgentMetrics: participant('Agent', agent.name, 90),
    CustomerMetrics: participant('Customer', leg.customer.email, 60),
  };
}

const secondStamp = (instant: number): string =>
  `${new Date(instant * 1000).toISOString().slice(0, 19)}Z`;
