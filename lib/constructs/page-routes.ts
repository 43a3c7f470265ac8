/**
 * CloudFront function of the dashboard's own files: a path without a dot in its last part is a page of the
 * single-page app and gets index.html. It stands on the default behaviour alone, so an error of /api stays one.
 */
export const pageRoutes = `
function handler(event) {
  var request = event.request;
  var last = request.uri.substring(request.uri.lastIndexOf('/') + 1);
  if (last.indexOf('.') === -1) request.uri = '/index.html';
  return request;
}
`.trim();
