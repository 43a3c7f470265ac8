import { next } from '../run/outcome.ts';
import { answered } from './answered.ts';
import { askMetrics } from './ask-metrics.ts';
import { badAnswer } from './bad-answer.ts';
import { defineAction } from './definition.ts';
import { emptyParameter } from './empty-parameter.ts';
import { asObject } from './parameter-value.ts';
import { queueOrAgent, queueOrAgentParameters } from './queue-or-agent.ts';

export const getMetricData = defineAction({
  type: 'GetMetricData',
  block: 'Get metrics',
  category: 'looks-up',
  parameters: {
    ...queueOrAgentParameters,
    QueueChannel: {
      kind: 'choice',
      values: ['Voice', 'Chat', 'Task', 'Email'],
      ignoreCase: true,
      accepts: 'path',
    },
  },
  atMostOne: [queueOrAgent],
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run(running) {
    const channel = running.text('QueueChannel').toUpperCase();
    return (
      emptyParameter(running, [], ['QueueChannel']) ??
      askMetrics(running, channel === '' ? null : channel)
    );
  },
  resume: (running, input) =>
    answered(input, (value) => {
      const metrics = asObject(value);
      if (metrics === null) return badAnswer(running, 'The answer must be an object of metrics.');
      running.set('Metrics', metrics);
      return next;
    }),
});
