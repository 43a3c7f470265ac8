import { expect, test, vi } from 'vitest';
import type { LineNow } from '../../dashboard/ccp/agent-line.ts';
import { type Streams, streamsLine } from '../../dashboard/ccp/streams-line.ts';

type Listener<One> = (one: One) => void;
type Given = { id: string; state: string; type?: string; attributes?: Record<string, string> };

/** Streams as its declaration describes it, as far as the line uses it; the test is the control panel. */
function fakeStreams() {
  const listeners = new Set<unknown>();
  const kept = <One>(listener: Listener<One>): connect.Subscription => {
    listeners.add(listener);
    return { unsubscribe: () => listeners.delete(listener) };
  };
  const call = <One>(listener: Listener<One> | undefined, one: One) => {
    if (listener && listeners.has(listener)) listener(one);
  };
  let onAgent: Listener<connect.Agent> | undefined;
  let onContact: Listener<connect.Contact> | undefined;
  const streams = {
    agent: (listener: Listener<connect.Agent>) => {
      onAgent = listener;
      return kept(listener);
    },
    contact: (listener: Listener<connect.Contact>) => {
      onContact = listener;
      return kept(listener);
    },
  } as unknown as Streams;
  const newAgent = (status: string) => {
    let refreshed: Listener<connect.Agent> | undefined;
    const one = {
      getName: () => 'Ana Vidal',
      getState: () => ({ name: status }),
      onRefresh: (listener: Listener<connect.Agent>) => {
        refreshed = listener;
        return kept(listener);
      },
    } as unknown as connect.Agent;
    call(onAgent, one);
    return { refresh: () => call(refreshed, one) };
  };
  const newContact = (given: Given) => {
    let now = given;
    const on: Record<string, Listener<connect.Contact>> = {};
    const one = {
      getContactId: () => now.id,
      getType: () => now.type ?? 'voice',
      getState: () => ({ type: now.state }),
      getQueue: () => ({ name: 'Sales' }),
      getCustomerEndpoint: () => ({ phoneNumber: '+34600111222' }),
      getAttributes: () =>
        Object.fromEntries(
          Object.entries(now.attributes ?? {}).map(([name, value]) => [name, { name, value }]),
        ),
      onRefresh: (listener: Listener<connect.Contact>) => {
        on.refresh = listener;
        return kept(listener);
      },
      onDestroy: (listener: Listener<connect.Contact>) => {
        on.destroy = listener;
        return kept(listener);
      },
    } as unknown as connect.Contact;
    call(onContact, one);
    return {
      becomes: (state: string) => {
        now = { ...now, state };
        call(on.refresh, one);
      },
      destroy: () => call(on.destroy, one),
    };
  };
  return { streams, newAgent, newContact, listening: () => listeners.size };
}

const follow = () => {
  const fake = fakeStreams();
  const tell = vi.fn<(now: LineNow) => void>();
  const end = streamsLine(fake.streams, { tell });
  return { ...fake, tell, end, last: () => tell.mock.lastCall?.[0] };
};

test('a call that comes in tells who it is and why, by what the flows have noted', () => {
  const { newAgent, newContact, last } = follow();
  newAgent('Available');
  newContact({
    id: 'c-1',
    state: 'connecting',
    attributes: { customerName: 'Marta Gil', customerId: '7001', topic: 'billing' },
  });
  expect(last()).toMatchObject({
    agent: { name: 'Ana Vidal', status: 'Available' },
    contacts: [
      {
        contactId: 'c-1',
        channel: 'VOICE',
        stage: 'ringing',
        queue: 'Sales',
        customer: { name: 'Marta Gil', customerId: '7001', address: '+34600111222', tier: null },
        reason: 'billing',
      },
    ],
  });
});

test.each([
  ['incoming', 'ringing'],
  ['connected', 'talking'],
  ['ended', 'after'],
  ['missed', 'over'],
])('a contact that is %s is %s', (state, stage) => {
  const { newContact, last } = follow();
  newContact({ id: 'c-1', state });
  expect(last()?.contacts).toMatchObject([{ stage }]);
});

test('a contact goes on to its end, and is gone once it is cleared', () => {
  const { newContact, last } = follow();
  const call = newContact({ id: 'c-1', state: 'connecting' });
  call.becomes('connected');
  expect(last()?.contacts).toMatchObject([{ stage: 'talking' }]);
  call.destroy();
  expect(last()?.contacts).toEqual([]);
});

test('a promised callback is a call, and a refresh that changes nothing is not told', () => {
  const { newAgent, newContact, tell, last } = follow();
  const agent = newAgent('Available');
  newContact({ id: 'c-1', state: 'incoming', type: 'queue_callback' });
  expect(last()?.contacts).toMatchObject([{ channel: 'VOICE' }]);
  const before = tell.mock.calls.length;
  agent.refresh();
  expect(tell.mock.calls.length).toBe(before);
});

test('once ended, nothing is listened to any more', () => {
  const { newAgent, newContact, end, listening } = follow();
  newAgent('Available');
  newContact({ id: 'c-1', state: 'connected' });
  end();
  expect(listening()).toBe(0);
});
