import type { ServerResponse } from 'node:http';
import { openMail } from '../../ses/mail-folder.ts';

const path = /^GET \/local\/mail\/([0-9a-f-]{36})(?:\/(\d{1,2}))?$/;

/** A message that was sent, or an attachment of one; false when there is none. */
export async function answerMail(
  request: string,
  { response, folder }: { response: ServerResponse; folder: string },
): Promise<boolean> {
  const [, id, place] = path.exec(request) ?? [];
  const opened = id === undefined ? null : await openMail(folder, id);
  if (!opened) return false;
  const part = place === undefined ? null : await opened.attachment(Number(place));
  if (part === undefined) return false;
  response.writeHead(200, {
    'cache-control': 'no-store',
    'content-type': part?.type ?? 'application/json',
    ...(part && {
      'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(part.name)}`,
    }),
  });
  response.end(part?.content ?? JSON.stringify(opened.mail));
  return true;
}
