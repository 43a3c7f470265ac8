import { App } from 'aws-cdk-lib/core';
import config from '../contact-center.config.ts';
import { shippedFlows } from '../lib/constructs/shipped-flows.ts';
import { contactCenter } from '../lib/contact-center.ts';
import { addStrictChecks } from '../lib/strict-checks.ts';

const app = new App();
contactCenter(app, {
  config,
  built: {
    bundles: process.env.FUNCTION_BUNDLES ?? '.build/functions',
    dashboard: '.build/dashboard',
  },
  shipped: shippedFlows,
  testCases: 'contact-flows',
});
addStrictChecks(app);
app.synth();
