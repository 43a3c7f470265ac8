import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { pageRoutes } from '../../lib/constructs/page-routes.ts';

const served = (uri: string): string =>
  runInNewContext(`${pageRoutes}; handler({ request: { uri: asked } }).uri`, { asked: uri });

it.each(['/', '/history', '/contacts', '/contacts/1a2b', '/v1.2/contacts', '/signed-in'])(
  'the page %s gets the app',
  (uri) => expect(served(uri)).toBe('/index.html'),
);

it.each(['/index.html', '/config.json', '/assets/index-Bq1x.js', '/favicon.svg'])(
  'the file %s gets itself',
  (uri) => expect(served(uri)).toBe(uri),
);
