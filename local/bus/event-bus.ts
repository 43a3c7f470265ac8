import { randomUUID } from 'node:crypto';
import { localRegion } from '../clients.ts';

/** An event of EventBridge. */
export type BusEvent = {
  version: '0';
  id: string;
  'detail-type': string;
  source: string;
  account: string;
  time: string;
  region: string;
  resources: string[];
  detail: object;
};

export type EventBus = ReturnType<typeof eventBus>;

/** The account's default bus of EventBridge: what services tell, and the rules that hear it. */
export function eventBus() {
  const rules: ((event: BusEvent) => void)[] = [];
  return {
    /** Hears every event from now on. */
    rule(hear: (event: BusEvent) => void): void {
      rules.push(hear);
    },

    put(event: Pick<BusEvent, 'source' | 'detail-type' | 'detail'> & { resources?: string[] }) {
      const whole: BusEvent = {
        version: '0',
        id: randomUUID(),
        account: '111122223333',
        time: new Date().toISOString(),
        region: localRegion,
        ...{ resources: [], ...event },
      };
      for (const hear of rules) hear(whole);
    },
  };
}
