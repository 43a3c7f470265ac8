import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import middy from '@middy/core';
import { type FlowCall, flowCall } from '../../adapters/connect/flow-call.ts';
import { metricNames, metricNamespace } from '../../core/pipeline/metric-names.ts';

const logger = new Logger();
const metrics = new Metrics({ namespace: metricNamespace });

/** What a flow reads under `$.External`: texts alone (response type STRING_MAP). */
export type FlowAnswer = Record<string, string>;

/** Connect refuses an answer of this many bytes. */
const tooManyBytes = 32 * 1024;

/**
 * Everything a function called by flows shares: the event read once, logs, metrics, an answer that Connect takes. Whatever
 * fails is logged and thrown, so that the flow takes its error branch; Connect may have called up to three times by then.
 */
export const connectFlow = (
  answer: (
    call: FlowCall,
    tools: { logger: Logger; metrics: Metrics },
  ) => Promise<FlowAnswer> | FlowAnswer,
) =>
  middy(async (event: unknown): Promise<FlowAnswer> => {
    try {
      const call = flowCall(event);
      logger.appendKeys({ contactId: call.contactId });
      const fit = fitting(await answer(call, { logger, metrics }));
      metrics.addMetric(metricNames.flowAnswers, MetricUnit.Count, 1);
      return fit;
    } catch (error) {
      metrics.addMetric(metricNames.flowFailures, MetricUnit.Count, 1);
      logger.error('the flow gets no answer', error as Error);
      throw error;
    }
  })
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .use(logMetrics(metrics));

function fitting(answer: FlowAnswer): FlowAnswer {
  const wrong = Object.entries(answer).find(([, value]) => typeof value !== 'string');
  if (wrong) throw new Error(`answer "${wrong[0]}" is no text`);
  const bytes = Buffer.byteLength(JSON.stringify(answer));
  if (bytes >= tooManyBytes)
    throw new Error(`the answer has ${bytes} bytes, ${tooManyBytes} are too many`);
  return answer;
}
