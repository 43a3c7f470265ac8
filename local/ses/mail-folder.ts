import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LocalMail, localMail } from '../../core/center/local-mail.ts';
import { emlOf, type SentMail, simpleOf } from './eml.ts';

const facts = 'message.json';
const shortId = (id: string): string => id.slice(0, 8);

/** Writes a message into a folder of its own: the .eml, its attachments beside it, and what is told of it. */
export async function keepMail(folder: string, mail: SentMail, id: string): Promise<void> {
  const at = new Date();
  const { Subject, Body, Attachments = [] } = simpleOf(mail);
  const own = join(folder, `${at.toISOString().slice(0, 19).replaceAll(':', '')} ${shortId(id)}`);
  await mkdir(own, { recursive: true });
  await writeFile(join(own, 'message.eml'), emlOf(mail, { id, at }));
  const attachments = Attachments.map(({ FileName, ContentType, RawContent }) => ({
    ...{ name: FileName.replaceAll(/[\\/]/g, '-'), type: ContentType },
    content: Buffer.from(RawContent, 'base64'),
  }));
  for (const { name, content } of attachments) await writeFile(join(own, name), content);
  const told: LocalMail = {
    ...{ id, from: mail.FromEmailAddress, to: mail.Destination.ToAddresses },
    ...{ subject: Subject.Data, text: Body.Text.Data },
    attachments: attachments.map(({ name, type, content }) => ({
      ...{ name, type, bytes: content.length },
    })),
  };
  await writeFile(join(own, facts), JSON.stringify(told));
}

/** A message that was kept whole, and its attachments by their place; null where none has the id. */
export async function openMail(folder: string, id: string) {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.endsWith(` ${shortId(id)}`))) {
    const told = await readFile(join(folder, name, facts), 'utf8').catch(() => null);
    const mail = told === null ? null : localMail.parse(JSON.parse(told));
    if (mail?.id !== id) continue;
    const attachment = async (place: number) => {
      const found = mail.attachments[place];
      return found && { ...found, content: await readFile(join(folder, name, found.name)) };
    };
    return { mail, attachment };
  }
  return null;
}
