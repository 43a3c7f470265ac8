import { describe, expect, test } from 'vitest';
import { orderStates } from '../../core/examples/order.ts';
import { orderAnswer } from '../../core/examples/order-answer.ts';
import { dial } from '../../core/flow/testing/phone/dial.ts';
import type { Phone } from '../../core/flow/testing/phone/phone.ts';
import { center } from './center.ts';

const from = '+34600111222';
const at = '2026-03-02T10:00';

/** A call in the menu of a number's language, unidentified. */
async function inMenu(to: string, lambdas = {}) {
  const call = await dial(center(), { to, from, at, lambdas });
  await call.presses('#');
  return call;
}

const steps = ({ call }: Phone) =>
  call.asked.flatMap(({ question }) =>
    question.ask === 'lambda' && question.arn === 'log-journey-step'
      ? [(question.event as { Details: { Parameters: object } }).Details.Parameters]
      : [],
  );

describe.each([
  ['+442000000001', 'where is my order', /order number/, /on its way/, /2026-03-05/],
  ['+34910000001', 'dónde está mi pedido', /número de pedido/, /en camino/, /2026-03-05/],
  ['+390200000001', "dov'è il mio ordine", /numero del suo ordine/, /in viaggio/, /2026-03-05/],
])('the status of an order, at %s', (to, words, asks, shipped, day) => {
  test('is asked for in words, and its steps are noted', async () => {
    const call = await inMenu(to);
    await call.says(words);
    await call.hears(asks);
    await call.presses('12345678');
    await call.hears(shipped);
    await call.hears(day);
    expect(steps(call)).toEqual(
      expect.arrayContaining([
        { task: 'order-status', step: 'entered' },
        { task: 'order-status', step: 'finished' },
      ]),
    );
    await call.waits();
    await call.hasEnded('disconnected');
  });

  test('is asked for by keypad', async () => {
    const call = await inMenu(to);
    await call.waits();
    await call.presses('1');
    await call.hears(asks);
  });
});

test.each(orderStates)(
  'an order that the book has as %s is told of, with its day where one is known',
  async (status) => {
    const expected =
      status === 'delivered' || status === 'cancelled' ? {} : { expected: '2026-03-05' };
    for (const known of [{}, expected]) {
      const book = { find: async (number: string) => ({ number, status, ...known }) };
      const answered = await orderAnswer('12345678', book);
      const call = await inMenu('+442000000001', { 'look-up-order': () => answered });
      await call.says('where is my order');
      await call.presses('12345678');
      expect(steps(call)).toContainEqual({ task: 'order-status', step: 'finished' });
      if ('expected' in known) await call.hears(/reach you on 2026-03-05/);
      else await call.hearsNothingLike(/reach you on/);
    }
  },
);

test('an order that cannot be found leads to a person, who is told what was tried', async () => {
  const call = await inMenu('+442000000001', { 'look-up-order': () => ({ found: 'no' }) });
  await call.says('where is my order');
  for (let attempt = 0; attempt < 3; attempt++) await call.presses('12345678');
  await call.hears(/A colleague will help you/);
  await call.isQueuedIn('Support');
  await call.isAnsweredBy('ana');
  expect(call.call.heard.map(({ text }) => text)).toContain('Has tried: order status.');
  expect(steps(call)).toContainEqual({ task: 'order-status', step: 'left', reason: 'not-found' });
});

test('who asks for a person in words gets one', async () => {
  const call = await inMenu('+442000000001');
  await call.says('an agent please');
  await call.isQueuedIn('Support');
});

test('Romanian callers choose by keypad, which Lex does not keep from them', async () => {
  const call = await inMenu('+40310000001');
  await call.hearsNothingLike(/în câteva cuvinte/);
  await call.hears(/stadiul unei comenzi, apăsați tasta 1/);
  await call.presses('1');
  await call.presses('12345678');
  await call.hears(/pe drum/);
  await call.hears(/2026-03-05/);
});

test('opening hours are told in the language of the caller', async () => {
  const call = await inMenu('+40310000001');
  await call.presses('2');
  await call.hears(/De luni până vineri de la 08:00 la 20:00\. Sâmbătă/);
});

test('a password is reset for those who are known, by customer number', async () => {
  const call = await dial(center(), {
    to: '+390200000001',
    from,
    at,
    lambdas: {
      'look-up-caller': (event) => {
        const { customerNumber } = (
          event as { Details: { Parameters: { customerNumber?: string } } }
        ).Details.Parameters;
        return customerNumber === '123456'
          ? { known: 'yes', identified: 'yes', customerId: 'C-9', name: 'Ana' }
          : { known: 'no', language: '' };
      },
    },
  });
  await call.presses('123456');
  await call.hears(/Ha digitato 123456/);
  await call.presses('1');
  await call.hears(/trovato i suoi dati/);
  await call.says('ho dimenticato la password');
  await call.presses('1');
  await call.hears(/inviato il collegamento/);
  const asked = call.call.asked.flatMap(({ question }) =>
    question.ask === 'lambda' && question.arn === 'request-reset' ? [question.event] : [],
  );
  expect(asked).toEqual([
    expect.objectContaining({
      Details: expect.objectContaining({ Parameters: { customerId: 'C-9' } }),
    }),
  ]);
});

test.each([
  ['past contacts', { openCallback: 'no' }],
  ['an open promise', { openCallback: 'yes' }],
])('a caller known by %s alone is asked who they are, and can then reset', async (_by, more) => {
  const stranger = { known: 'yes', identified: 'no', customerId: '', language: 'en', ...more };
  const ana = { known: 'yes', identified: 'yes', customerId: 'C-9', name: 'Ana' };
  const call = await dial(center(), {
    to: '+442000000001',
    from,
    at,
    lambdas: {
      'look-up-caller': (event) => {
        const { Parameters } = (event as { Details: { Parameters: { customerNumber?: string } } })
          .Details;
        return Parameters.customerNumber === undefined ? stranger : ana;
      },
    },
  });
  if (more.openCallback === 'yes') await call.presses('2');
  await call.hears(/enter your customer number/);
  await call.presses('123456');
  await call.presses('1');
  await call.says('I forgot my password');
  await call.presses('1');
  await call.hears(/link is on its way/);
  await call.has('$.Attributes.customerId', 'C-9');
});

test('a customer number with a past and no profile identifies nobody', async () => {
  const lambdas = {
    'look-up-caller': () => ({ known: 'yes', identified: 'no', customerId: '', language: '' }),
  };
  const call = await dial(center(), { to: '+442000000001', from, at, lambdas });
  await call.presses('123456');
  await call.presses('1');
  await call.hears(/could not find that customer number/);
});

test('nobody who is unknown can reset a password', async () => {
  const call = await inMenu('+442000000001');
  await call.says('I forgot my password');
  await call.hears(/first need to know who you are/);
  await call.isQueuedIn('Support');
});

test('a wrong customer number is asked for again, and nobody is held up by it', async () => {
  const call = await dial(center(), { to: '+442000000001', from, at });
  for (let attempt = 0; attempt < 3; attempt++) {
    await call.presses('999999');
    await call.presses('1');
    await call.hears(/could not find that customer number/);
  }
  await call.hears(/in a few words/);
});
