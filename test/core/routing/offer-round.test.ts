import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Channel } from '../../../core/flow/document/flow-type.ts';
import { IdleAgents } from '../../../core/routing/idle-agents.ts';
import { offerRound } from '../../../core/routing/offer-round.ts';
import type { RoutingAgent } from '../../../core/routing/routing-agent.ts';
import type { Expression } from '../../../core/routing/routing-criteria.ts';
import type { WaitingContact } from '../../../core/routing/waiting-contact.ts';
import { WaitingLines } from '../../../core/routing/waiting-lines.ts';
import { referenceRound } from './reference/reference-round.ts';
import { agent, contact, entry, now, profile } from './scene.ts';

const profiles = [
  profile([entry('Support', 1), entry('Sales', 2)], { name: 'A' }),
  profile([entry('Support', 1, 40), entry('Support', 3), entry('Sales', 1)], { name: 'B' }),
  profile([entry('Sales', 1), { ...entry('Support', 1), channel: 'CHAT' }], {
    name: 'C',
    idleSince: 'TIME_SINCE_LAST_INBOUND',
    crossChannel: 'ROUTE_ANY_CHANNEL',
  }),
];
const names = ['Ann', 'Bob', 'Cid', 'Eva', 'Fay', 'Gus'];
const channel = fc.constantFrom<Channel>('VOICE', 'VOICE', 'CHAT');
const name = fc.constantFrom(...names);
/** Few different instants, so that equals are common. */
const someTime = fc.integer({ min: 0, max: 6 }).map((times) => times * 20_000);

const someAgent = fc
  .record({
    name,
    profile: fc.constantFrom(...profiles),
    idleMs: someTime,
    inboundMs: someTime,
    routable: fc.boolean(),
    calls: fc.constantFrom(0, 0, 1),
    chats: fc.constantFrom(0, 0, 1, 2),
    level: fc.constantFrom(0, 2, 4),
  })
  .map(({ idleMs, inboundMs, calls, chats, level, ...rest }) =>
    agent(rest.name, {
      ...rest,
      lastActivityMs: now - idleMs,
      lastInboundMs: now - inboundMs,
      contacts: { VOICE: calls, CHAT: chats },
      proficiencies: level === 0 ? [] : [{ name: 'language', value: 'es', level }],
    }),
  );

const speaks = fc.constantFrom(1, 3, 5).map((ProficiencyLevel) => ({
  AttributeCondition: { Name: 'language', Value: 'es', ProficiencyLevel },
}));
const is = name.map((one) => ({ MatchCriteria: { AgentsCriteria: { AgentIds: [`arn/${one}`] } } }));
const expression: fc.Arbitrary<Expression> = fc.oneof(
  speaks,
  is.map((AttributeCondition) => ({ AttributeCondition })),
  is.map((NotAttributeCondition) => ({ NotAttributeCondition })),
  fc.tuple(speaks, is).map(([one, NotAttributeCondition]) => ({
    AndExpression: [one, { NotAttributeCondition }],
  })),
);

const criteria = fc.record({ expression, seconds: fc.constantFrom(null, 30), at: someTime });
const change = fc.record({
  fromMs: fc.integer({ min: -3, max: 3 }).map((times) => now + times * 20_000),
  priority: fc.integer({ min: 3, max: 6 }),
  ageSeconds: fc.constantFrom(-40, 0, 40),
});
const someContact = fc
  .record({
    id: fc.integer({ min: 0, max: 14 }).map(String),
    channel,
    queue: fc.constantFrom('Support', 'Sales'),
    own: fc.option(name, { freq: 4 }),
    waitedMs: someTime,
    changes: fc.array(change, { maxLength: 2 }),
    criteria: fc.option(criteria, { freq: 1 }),
  })
  .map(({ id, own, waitedMs, criteria: steps, ...rest }) =>
    contact(id, waitedMs / 1000, {
      ...rest,
      ...(own === null ? {} : { queue: null, queueOf: own }),
      criteria: steps && {
        index: 0,
        activatedMs: now - steps.at,
        steps: [{ expression: steps.expression, seconds: steps.seconds }],
      },
    }),
  );

const acts = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ comes: someContact }) },
    { weight: 5, arbitrary: fc.record({ agent: someAgent }) },
    { weight: 1, arbitrary: fc.record({ leaves: fc.integer({ min: 0, max: 14 }).map(String) }) },
    { weight: 2, arbitrary: fc.record({ passes: fc.constantFrom(0, 10_000, 20_000, 30_000) }) },
    { weight: 2, arbitrary: fc.constant({ round: true }) },
  ),
  { minLength: 10, maxLength: 60, size: 'max' },
);

test('offers what the rules say, whatever came, changed and left before', () => {
  let made = 0;
  fc.assert(
    fc.property(acts, (day) => {
      const [idle, lines] = [new IdleAgents(), new WaitingLines()];
      const agents = new Map<string, RoutingAgent>();
      const waiting = new Map<string, WaitingContact>();
      let nowMs = now;
      for (const act of [...day, { round: true }]) {
        if ('comes' in act) {
          lines.put(act.comes, nowMs);
          waiting.set(act.comes.id, act.comes);
        } else if ('agent' in act) {
          idle.put(act.agent);
          agents.set(act.agent.name, act.agent);
        } else if ('leaves' in act) {
          lines.remove(act.leaves);
          waiting.delete(act.leaves);
        } else if ('passes' in act) nowMs += act.passes;
        else {
          const offers = [...offerRound(idle, lines, nowMs)].map(
            (offer) => `${offer.contact.id} → ${offer.agent.name}`,
          );
          expect(offers).toEqual(referenceRound(agents.values(), waiting, nowMs));
          made += offers.length;
        }
      }
    }),
    { numRuns: 1500 },
  );
  expect(made).toBeGreaterThan(1500);
});
