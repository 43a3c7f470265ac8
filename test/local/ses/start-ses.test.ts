import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { expect, test } from 'vitest';
import { reportMail } from '../../../adapters/ses/report-mail.ts';
import { openMail } from '../../../local/ses/mail-folder.ts';
import { startSes } from '../../../local/ses/start-ses.ts';

test('a report becomes an .eml, its PDF beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mail-'));
  const mail = await startSes(folder);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const ses = new SESv2Client({ endpoint: mail.url, region: 'eu-west-1', credentials });
  try {
    const send = reportMail({ from: 'reports@example.com', configurationSet: '' }, ses);
    const subject = 'Ședință – un subiect care nu încape într-un singur cuvânt';
    const content = Buffer.from('%PDF-');
    const attachments = [{ name: 'Daily 2026.pdf', type: 'application/pdf', content }];
    const id = await send({
      id: 'daily-1',
      to: ['a@example.com'],
      subject,
      text: 'ț',
      attachments,
    });
    const [own = ''] = await readdir(folder);
    expect(own).toContain(id.slice(0, 8));
    expect(await readFile(join(folder, own, 'Daily 2026.pdf'))).toEqual(content);
    const eml = await readFile(join(folder, own, 'message.eml'), 'utf8');
    expect(eml).toContain('X-Report-Run: daily-1\r\n');
    expect(eml).toContain(content.toString('base64'));
    const words = [...eml.matchAll(/=\?UTF-8\?B\?([^?]+)\?=/g)].map(([, word = '']) =>
      Buffer.from(word, 'base64').toString(),
    );
    expect(words.join('')).toBe(subject);
    const opened = await openMail(folder, id);
    expect(opened?.mail).toEqual({
      ...{ id, from: 'reports@example.com', to: ['a@example.com'], subject, text: 'ț' },
      attachments: [{ name: 'Daily 2026.pdf', type: 'application/pdf', bytes: 5 }],
    });
    expect((await opened?.attachment(0))?.content).toEqual(content);
    expect(await opened?.attachment(1)).toBeUndefined();
    expect(await openMail(folder, `${id.slice(0, 8)}-0000-4000-8000-000000000000`)).toBeNull();
  } finally {
    ses.destroy();
    await mail.stop();
    await rm(folder, { recursive: true });
  }
});

test('without a sender nothing is tried', async () => {
  const send = reportMail({ from: '', configurationSet: '' });
  await expect(
    send({ id: 'r', to: ['a@example.com'], subject: 's', text: 't', attachments: [] }),
  ).rejects.toThrow('reports.sender');
});
