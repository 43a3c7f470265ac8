import { expect, test } from 'vitest';
import { functionFor } from '../../local/start-api.ts';

test.each([
  ['GET', '/api/closures', 'serve-dashboard'],
  ['PUT', '/api/closures/snow', 'manage-center'],
  ['POST', '/api/closures/snow/end', 'manage-center'],
  ['POST', '/api/callbacks/1/cancel', 'manage-callbacks'],
  ['GET', '/api/voicemails/1/recording', 'play-voicemail'],
  ['GET', '/api/voicemails', 'serve-dashboard'],
  ['POST', '/api/closures/snow', 'serve-dashboard'],
  ['POST', '/api/contacts/1/move', 'act-on-center'],
  ['PUT', '/api/overflows/Billing', 'act-on-center'],
  ['GET', '/api/overflows', 'serve-dashboard'],
  ['GET', '/api/anything', 'serve-dashboard'],
])('%s %s is for %s', (method, path, name) => {
  expect(functionFor(method, path)).toBe(name);
});
