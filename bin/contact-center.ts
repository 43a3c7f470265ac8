import { App } from 'aws-cdk-lib/core';
import config from '../contact-center.config.ts';
import { contactCenter } from '../lib/contact-center.ts';
import { addStrictChecks } from '../lib/strict-checks.ts';

const app = new App();
contactCenter(app, config, { bundles: '.build/functions', dashboard: '.build/dashboard' });
addStrictChecks(app);
app.synth();
