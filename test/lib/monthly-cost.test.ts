import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { costTable } from '../../lib/costs/cost-table.ts';
import { alarmMetrics, monthlyCost } from '../../lib/costs/monthly-cost.ts';
import { assumptions, type CenterSize } from '../../lib/costs/usage.ts';
import { templates } from './center-app.ts';

const item = (cost: ReturnType<typeof monthlyCost>, service: string, what: string) =>
  cost.items.find((one) => one.service === service && one.what === what)?.usd;

describe('the monthly cost', () => {
  it('of an idle center is that of shard, key and alarms', () => {
    const idle = monthlyCost({ agents: 0, supervisors: 0, contacts: 0 });
    // 2 × 730 h × (0.015 + 0.02) + 730 h × 0.015; alarm metrics × 0.10 + 2 × 0.30; key 1 + 52,560 calls × 0.03 / 10,000; 1 GB × 0.023
    const always = 51.1 + 10.95 + 0.1 * alarmMetrics + 0.6 + 1.15768 + 0.023;
    // 43,800 minutes × (0.20 / 1,000,000 + 0.2 s × 0.0000133334 + (40 × 0.125 + 2 × 0.625) / 1,000,000); 2 queues × 657,000 × 0.50 / 1,000,000
    expect(idle.total).toBeCloseTo(always + 0.00876 + 0.1168006 + 0.27375 + 0.657, 6);
    expect(idle.connectVoice).toBe(0);
  });

  it('of writes is contacts times write units times the price of a million', () => {
    const size = { agents: 100, supervisors: 8, contacts: 1_000_000 };
    expect(item(monthlyCost(size), 'DynamoDB', 'writes')).toBeCloseTo(25 * 0.625, 9);
    const fullBatches = monthlyCost(size, { ...assumptions, writeUnitsPerContact: 9 });
    expect(item(fullBatches, 'DynamoDB', 'writes')).toBeCloseTo(9 * 0.625, 9);
  });

  it('of agent events at once is that of the consumer and of what it is given', () => {
    const size = { agents: 500, supervisors: 40, contacts: 1_000_000 };
    // 730 h × 0.015; 7,400,000 events of 5 KB × 0.013 a GB
    expect(item(monthlyCost(size), 'Kinesis', 'agent events delivered as they come')).toBeCloseTo(
      10.95 + ((7_400_000 * 5) / 1_048_576) * 0.013,
      9,
    );
  });

  it('of requests follows from watching supervisors', () => {
    const watched = monthlyCost({ agents: 0, supervisors: 1, contacts: 0 });
    // 176 h × 3600 s / 3 s + 500 requests = 211,700
    expect(item(watched, 'API Gateway', 'requests')).toBeCloseTo(0.2117, 9);
  });

  it('of pushing is that of every second of opening hours, once enough happens', () => {
    const cost = monthlyCost({ agents: 500, supervisors: 40, contacts: 1_000_000 });
    // 950,400 s × 500 agents × (0.3 × 0.125 + 0.05 × 0.625) / 1,000,000
    expect(item(cost, 'DynamoDB', 'reading and storing what is pushed')).toBeCloseTo(32.67, 9);
    // 950,400 published + 40 × 633,600 heard; 40 × 10,560 minutes × 0.08
    expect(item(cost, 'AppSync', 'what happens now, pushed')).toBeCloseTo(
      0.9504 + 25.344 + 0.033792,
      9,
    );
    const idle = monthlyCost({ agents: 0, supervisors: 0, contacts: 0 });
    expect(item(idle, 'AppSync', 'what happens now, pushed')).toBe(0);
  });

  it('of alerts is that of each minute and of each turn in which something changes', () => {
    const evaluating = (size: CenterSize) =>
      item(monthlyCost(size), 'DynamoDB', 'figures that alerts look at');
    // 43,800 + 950,400 s / 5 s, × (190 × 0.125 + 2 × 0.625) / 1,000,000
    const large = { agents: 500, supervisors: 40, contacts: 1_000_000 };
    expect(evaluating(large)).toBeCloseTo((233_880 * 25) / 1_000_000, 9);
    // 43,800 + 100 × 11 changes
    expect(evaluating({ agents: 0, supervisors: 0, contacts: 100 })).toBeCloseTo(
      (44_900 * 6.25) / 1_000_000,
      9,
    );
  });

  it('of mail is that of reports by recipient and size, and of alerts by message and recipient', () => {
    const cost = monthlyCost({ agents: 500, supervisors: 40, contacts: 1_000_000 });
    // 40 × 44 mails at 0.10 a thousand, with 60 KB each at 0.12 a GB
    expect(item(cost, 'SES', 'reports by e-mail')).toBeCloseTo(
      0.176 + (1760 * 60 * 0.12) / 2 ** 20,
      9,
    );
    // 220 published at 0.50 a million, 220 × 40 e-mails at 0.02 a thousand
    expect(item(cost, 'SNS', 'alerts by e-mail')).toBeCloseTo(0.00011 + 0.176, 9);
  });

  it('of voice is minutes times the price of a minute, apart from the total', () => {
    const cost = monthlyCost({ agents: 10, supervisors: 1, contacts: 5000 });
    expect(cost.connectVoice).toBeCloseTo(5000 * 5 * 0.038, 9);
    expect(cost.total).toBeCloseTo(
      cost.items.reduce((sum, { usd }) => sum + usd, 0),
      9,
    );
  });

  it('counts the alarms that are deployed', () => {
    const alarms = Object.values(templates().alarms.findResources('AWS::CloudWatch::Alarm'));
    const looks = alarms.map(({ Properties }) =>
      Properties.Metrics
        ? Properties.Metrics.filter((metric: object) => 'MetricStat' in metric).length
        : 1,
    );
    const metrics = looks.reduce((sum: number, count: number) => sum + count, 0);
    expect(metrics).toBe(alarmMetrics);
  });

  it('never falls when a center grows', () => {
    const base = { agents: 10, supervisors: 1, contacts: 5000 };
    const { total } = monthlyCost(base);
    for (const more of [{ agents: 11 }, { supervisors: 2 }, { contacts: 5001 }])
      expect(monthlyCost({ ...base, ...more }).total).toBeGreaterThan(total);
  });
});

it('docs/costs.md shows what the model says', () => {
  expect(readFileSync('docs/costs.md', 'utf8')).toContain(costTable());
});
