import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { callbackSchedule } from '../../adapters/scheduler/callback-schedule.ts';
import { wokenCallback } from '../../adapters/scheduler/woken-callback.ts';
import { callbackId } from '../../core/callbacks/callback-id.ts';

const scheduler = mockClient(SchedulerClient);
const reported: string[] = [];
const schedule = callbackSchedule(
  { group: 'callbacks', targetArn: 'arn:function', roleArn: 'arn:role', tenant: null },
  (id) => reported.push(id),
);
beforeEach(() => {
  scheduler.reset();
  reported.length = 0;
});
const id = callbackId('4a573372-1f28-4e26-b97b-000000000001', '+34600000001', 'x', 'Sales', null);
const at = Date.parse('2026-11-23T11:00:00Z') / 1000;
const input = () => scheduler.commandCalls(CreateScheduleCommand)[0]?.args[0].input;

test('a wake-up is a schedule that runs once, in UTC, and goes away', async () => {
  await schedule.wake(id, at);
  expect(input()).toMatchObject({
    ...{ GroupName: 'callbacks', ScheduleExpression: 'at(2026-11-23T11:00:00)' },
    ...{ ScheduleExpressionTimezone: 'UTC', FlexibleTimeWindow: { Mode: 'OFF' } },
    ActionAfterCompletion: 'DELETE',
    Target: { Arn: 'arn:function', RoleArn: 'arn:role' },
  });
  expect(wokenCallback(JSON.parse(input()?.Target?.Input ?? ''))).toEqual({ id, tenant: null });
});

test('a wake-up of a client company says whose it is', async () => {
  const settings = { group: 'callbacks', targetArn: 'arn:function', roleArn: 'arn:role' };
  await callbackSchedule({ ...settings, tenant: 'acme' }, () => {}).wake(id, at);
  expect(wokenCallback(JSON.parse(input()?.Target?.Input ?? ''))).toEqual({ id, tenant: 'acme' });
});

test('its name is one that the scheduler takes', async () => {
  await schedule.wake(callbackId(`${'é/'.repeat(40)}`, null), at);
  expect(input()?.Name).toMatch(/^[0-9a-zA-Z-_.]{1,64}$/);
});

test('one that is there is made; a failure is reported and the sweep comes', async () => {
  const failure = (name: string) => Object.assign(new Error(name), { name });
  scheduler.on(CreateScheduleCommand).rejects(failure('ConflictException'));
  await schedule.wake(id, at);
  expect(reported).toEqual([]);
  scheduler.on(CreateScheduleCommand).rejects(failure('ThrottlingException'));
  await schedule.wake(id, at);
  expect(reported).toEqual([id]);
});

test('any other event wakes no single callback', () => {
  expect([wokenCallback({ 'detail-type': 'Scheduled Event' }), wokenCallback(null)]).toEqual([
    ...[null, null],
  ]);
});
