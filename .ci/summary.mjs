// node summary.mjs REPORT FAILED: closing line of the gate. A failed check or synthesis counts as one failure.
import { existsSync, readFileSync } from 'node:fs';

const [report, failedBefore] = process.argv.slice(2);
const { numPassedTests = 0, numFailedTests = 0 } = existsSync(report)
  ? JSON.parse(readFileSync(report, 'utf8'))
  : {};
const failed = Math.max(numFailedTests, Number(failedBefore), numPassedTests === 0 ? 1 : 0);
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
