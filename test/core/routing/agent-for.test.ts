import { describe, expect, test } from 'vitest';
import { freeSlots } from '../../../core/routing/free-slots.ts';
import { agent, agentFor, contact, entry, now, profile } from './scene.ts';

const ago = (seconds: number) => ({ lastActivityMs: now - seconds * 1000 });

describe('the agent for a contact', () => {
  test('has been idle longest', () => {
    const agents = [agent('Ann', ago(10)), agent('Bob', ago(30)), agent('Cid', ago(20))];
    expect(agentFor(contact('x', 1), agents)?.name).toBe('Bob');
  });

  test('idle since the last inbound contact, where the profile says so', () => {
    const inbound = profile([entry('Support', 1)], { idleSince: 'TIME_SINCE_LAST_INBOUND' });
    const dialler = agent('Ann', { ...ago(1), lastInboundMs: now - 90_000, profile: inbound });
    const other = agent('Bob', { ...ago(60), lastInboundMs: now - 60_000, profile: inbound });
    expect(agentFor(contact('x', 1), [dialler, other])?.name).toBe('Ann');
  });

  test('is one who may have it, and null when there is none', () => {
    const agents = [
      agent('Ann', { ...ago(90), routable: false }),
      agent('Bob', { ...ago(80), contacts: { VOICE: 1 } }),
      agent('Cid', { ...ago(70), profile: profile([entry('Sales', 1)], { name: 'Sales' }) }),
    ];
    expect(agentFor(contact('x', 1), agents)).toBeNull();
    expect(agentFor(contact('x', 1), [...agents, agent('Eva')])?.name).toBe('Eva');
  });
});

describe('free slots', () => {
  test.each([
    ['a call is always alone', {}, 'VOICE', 1],
    ['also where the profile says more', { concurrency: { VOICE: 3 } }, 'VOICE', 1],
    ['two chats', {}, 'CHAT', 2],
    ['ten tasks', {}, 'TASK', 10],
    ['none on a channel that the profile lacks', {}, 'EMAIL', 0],
  ] as const)('%s', (_what, other, channel, expected) => {
    expect(freeSlots(agent('Ann', { profile: profile([], other) }), channel)).toBe(expected);
  });

  test('with a chat, more chats but no call; any channel where the profile mixes them', () => {
    const busy = { contacts: { CHAT: 1 } };
    const mixed = profile([], { crossChannel: 'ROUTE_ANY_CHANNEL' });
    expect(freeSlots(agent('Ann', busy), 'CHAT')).toBe(1);
    expect(freeSlots(agent('Ann', busy), 'VOICE')).toBe(0);
    expect(freeSlots(agent('Ann', { ...busy, profile: mixed }), 'VOICE')).toBe(1);
  });

  test('none for an agent who is not routable', () => {
    expect(freeSlots(agent('Ann', { routable: false }), 'CHAT')).toBe(0);
  });
});
