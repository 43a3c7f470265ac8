import { describe, expect, test } from 'vitest';
import { testReportJson } from '../../../../../core/flow/testing/report/test-report-json.ts';
import { testReportJunit } from '../../../../../core/flow/testing/report/test-report-junit.ts';
import { testReportText } from '../../../../../core/flow/testing/report/test-report-text.ts';
import {
  asserts,
  documentOf,
  endTest,
  entry,
  hangsUp,
  hears,
  menu,
  presses,
  run,
  says,
} from '../small-flows.ts';

const flows = [
  entry('Bakery', [
    menu('choose', 'For bread & rolls press 2.', {
      next: 'end',
      '2': 'bread',
      InputTimeLimitExceeded: 'end',
      NoMatchingCondition: 'end',
      NoMatchingError: 'end',
    }),
    says('bread', 'Our bread is baked at six.', 'end'),
    hangsUp('end'),
  ]),
];
const passes = run(
  documentOf(
    ['menu', hears('For bread & rolls press 2'), [presses('2')], ['bread']],
    ['bread', hears('Our bread is baked at six'), [endTest]],
  ),
  flows,
);
const unmet = run(
  documentOf(
    ['menu', hears('For bread & rolls press 1'), [presses('1')], ['bread']],
    ['bread', hears('Our bread is baked at six'), [endTest]],
  ),
  flows,
);
const wrong = run(
  documentOf(['menu', hears('For bread & rolls press 2'), [asserts('$.Channel', 'CHAT'), endTest]]),
  flows,
);

describe('the account of a run', () => {
  test('says what was expected, what came nearest and why it is not that, what was sent and where the flow was', () => {
    const text = testReportText(unmet, 'bread');
    expect(text).toMatch(/^FAILED {2}bread: 0 of 2 observations/);
    expect(text).toContain('✗ menu  (never met)');
    expect(text).toContain('expected  a message at least 80 % like “For bread & rolls press 1”');
    expect(text).toMatch(
      /nearest {3}“For bread & rolls press 2\.” \(\d\d % like it, Bakery › choose\)/,
    );
    expect(text).toContain('The numbers differ');
    expect(text).toContain('○ bread  (not reached)');
    expect(text).toMatch(/Sent\n {2}nothing/);
    expect(text).toContain('Bakery › end, the contact was over: disconnected by the flow');
  });

  test('of a check has the value that was found', () => {
    expect(testReportText(wrong)).toMatch(
      /\$\.Channel Equals\n\s+expected {2}CHAT\n\s+found {5}VOICE/,
    );
  });

  test('of a run that passed is short', () => {
    const text = testReportText(passes);
    expect(text).toMatch(/^PASSED .*2 of 2 observations/);
    expect(text).not.toContain('Heard');
  });
});

test('JUnit has one case for each run, and a failure with its reason where it failed', () => {
  const xml = testReportJunit([
    { name: 'good', report: passes },
    { name: 'a "bad" one', report: unmet },
  ]);
  expect(xml).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites tests="2" failures="1"/,
  );
  expect(xml).toMatch(/<testcase name="good" classname="Centralita" time="[\d.]+"\/>/);
  expect(xml).toContain('<testcase name="a &quot;bad&quot; one"');
  expect(xml).toContain('<failure type="OBSERVE_EVENT"');
  expect(xml).toContain('For bread &amp; rolls press 1');
});

test('JSON has the service’s fields, and each record as a text of JSON', () => {
  const { tests } = JSON.parse(testReportJson([{ name: 'bad', report: unmet }])) as {
    tests: { Name: string; Status: string; ExecutionRecords: { Record: string }[] }[];
  };
  expect(tests[0]).toMatchObject({ Name: 'bad', Status: 'FAILED' });
  expect(JSON.parse(tests[0]?.ExecutionRecords[0]?.Record ?? '')).toMatchObject({
    failureReason: 'OBSERVE_EVENT',
    nearest: { numbersDiffer: true },
  });
});
