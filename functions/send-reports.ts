import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { reportCsv } from '../adapters/csv/report-csv.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import { reportStores } from '../adapters/dynamodb/report-stores.ts';
import { reportPdf } from '../adapters/pdf/report-pdf.ts';
import { reportMail } from '../adapters/ses/report-mail.ts';
import { type ReportRoom, sendDue } from '../core/report-schedule/send-due.ts';
import { centers } from './middleware/centers.ts';
import { now } from './middleware/now.ts';
import { scheduled } from './middleware/scheduled.ts';

const send = reportMail({
  from: process.env.REPORT_SENDER ?? '',
  configurationSet: process.env.REPORT_CONFIGURATION_SET ?? '',
});

const rooms = centers(
  ({ config, database, items }): ReportRoom => ({
    ...reportStores(items()),
    ...{ reader: dynamoReader(database()), config },
    press: { pdf: reportPdf, csv: reportCsv, send },
  }),
);

/** Every quarter hour: the reports of each center that are due, by e-mail. */
export const handler = scheduled(async ({ logger, metrics }) => {
  const failures: Error[] = [];
  for (const room of rooms.all) {
    const { sent, failed } = await sendDue(room, now());
    metrics.addMetric('reportsSent', MetricUnit.Count, sent);
    for (const failure of failed) logger.error('not sent, tried again', failure);
    failures.push(...failed);
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} reports not sent`);
});
