import { callbackCalls } from '../../../adapters/connect/callback-calls.ts';
import { flowCall } from '../../../adapters/connect/flow-call.ts';
import {
  callbackOfCall,
  offerAnswer,
  requestAnswer,
  slotParameter,
} from '../../../core/callbacks/callback-answers.ts';
import type { CallbackCalls, CallbackDesk } from '../../../core/callbacks/callback-desk.ts';
import { callerId } from '../../../core/callbacks/caller-id.ts';
import { offerCallback } from '../../../core/callbacks/offer-callback.ts';
import { requestCallback } from '../../../core/callbacks/request-callback.ts';
import { sweepCallbacks } from '../../../core/callbacks/sweep-callbacks.ts';
import type { ConnectHost } from '../../../local/connect/connect-host.ts';
import type { ContactBook } from '../../../local/connect/contact-book.ts';
import { missingFunction } from '../../../local/connect/missing-function.ts';
import type { ClientTokens } from '../../../local/connect/wire/client-tokens.ts';
import { idOf } from '../../../simulator/center-identity.ts';
import type { LongDay } from './long-day.ts';
import { config, Died } from './long-day-center.ts';
import { wireInProcess } from './wire-in-process.ts';

const functionFails = 0.03;
const effectFails = 0.01;

type Connect = { host: ConnectHost; book: ContactBook; tokens: ClientTokens };

/** The functions behind the flows: callbacks are the real ones over a database in memory, all fail now and then. */
export class LongDayFunctions {
  private readonly day: LongDay;
  private readonly connect: Connect;

  constructor(day: LongDay, connect: Connect) {
    this.day = day;
    this.connect = connect;
  }

  /** The functions' desk; any of its effects may be the last one of its function. */
  private desk(): CallbackDesk {
    const { memory, random } = this.day;
    memory.world.now = Math.floor(this.connect.host.clock.nowMs() / 1000);
    const desk = memory.desk(async () => {
      if (random.chance(effectFails)) throw new Died();
    });
    return { ...desk, calls: this.calls() };
  }

  async sweep(): Promise<void> {
    const letGo = this.connect.host.clock.hold();
    try {
      const { failed } = await sweepCallbacks(this.desk());
      for (const { error } of failed)
        if (!(error instanceof Died)) this.day.faults.push(String(error));
    } catch (error) {
      if (!(error instanceof Died)) throw error;
    } finally {
      letGo();
    }
  }

  async invoke(name: string, event: unknown): Promise<unknown> {
    if (this.day.random.chance(functionFails)) throw new Died();
    const call = flowCall(event);
    const { contactId, attributes, customerNumber, parameters } = call;
    const [queue, reason] = [parameters.queue || call.queue || '', parameters.reason ?? ''];
    const during = callbackOfCall(attributes);
    if (name === 'estimate-wait')
      return { known: 'yes', minutes: '9', position: '4', waiting: '4' };
    if (name === 'offer-callback') {
      const question = {
        queue,
        reason,
        customer: { customerId: null, numbers: [customerNumber ?? ''] },
        waitSeconds: 540,
        during: during?.id ?? null,
      };
      const desk = this.desk();
      return offerAnswer(await offerCallback(question, desk), 'en', config, desk.now);
    }
    if (name === 'request-callback') {
      const number = parameters.number?.trim() || (customerNumber ?? '');
      const slot = slotParameter(parameters.slot);
      const request = {
        contactId,
        number,
        customer: { customerId: null, numbers: [customerNumber ?? ''] },
        reason,
        queue,
        slot,
        language: 'en' as const,
        attributes,
        during,
      };
      const answer = await requestCallback(request, this.desk());
      if (answer.ok) this.day.promised.add(answer.value.id);
      return requestAnswer(answer);
    }
    return missingFunction(name) ?? {};
  }

  /** The adapter's own, without a network. */
  private calls(): CallbackCalls {
    const { host, tokens, book } = this.connect;
    const instanceId = idOf('instance', config.name);
    return callbackCalls(
      {
        instanceId,
        flowIds: { default: 'callback' },
        queueIds: {},
        callerId: (order) => callerId(order, config),
      },
      wireInProcess({ host, instanceId, contacts: book, tokens }),
    );
  }
}
