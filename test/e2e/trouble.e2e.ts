import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { sitDown } from '../local/connect/people.ts';
import { chromiumPath, openPage } from './browser.ts';
import { callForHelp, localCenter } from './local-center.ts';

/** Center seconds a second. */
const speed = 2;

describe.skipIf(chromiumPath === null)('a queue in trouble', () => {
  const center = localCenter(speed);

  test('is solved on the board: the caller first, an agent back from a break, and one listens', async () => {
    const { page, complaints, close } = await openPage(center.browser);
    const desk = await sitDown(center.product.url, 'round-the-clock-01');
    desk.does({ type: 'status', status: 'Break' });
    const phone = await callForHelp(center.product.url);
    await page.goto(center.product.url);

    const waiting = page.getByRole('grid', { name: 'Waiting contacts' });
    const ofCaller = waiting.getByRole('button', { name: /^Actions: Voice/ });
    await ofCaller.waitFor({ timeout: 60_000 });
    await ofCaller.press('Enter');
    await page.getByRole('menuitem', { name: 'Put first' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations).toEqual(
      [],
    );
    await dialog.getByRole('button', { name: 'Put first' }).press('Enter');
    await page.getByText('The contact has priority 1 now.').waitFor();

    const agents = page.getByRole('grid', { name: 'Agents' });
    const actions = agents.getByRole('button', { name: 'Actions: Round the clock 01' });
    await actions.click();
    await page.getByRole('menuitem', { name: 'Change status' }).click();
    await dialog.getByRole('radio', { name: 'Available' }).check();
    await dialog.getByRole('button', { name: 'Change status' }).click();
    await page.getByText('Round the clock 01: status Available.').waitFor();

    const { offers } = await desk.hears('desk', (picture) => picture.offers.length > 0);
    const contactId = offers[0]?.contactId ?? '';
    desk.does({ type: 'accept', contactId });
    await phone.hears('state', ({ agent }) => agent !== null);

    await agents.getByText('On contact').waitFor();
    await actions.click();
    await page.getByRole('menuitem', { name: 'Listen' }).click();
    await dialog.getByRole('button', { name: 'Listen' }).click();
    const panel = page.getByRole('region', { name: 'You are listening' });
    await panel.getByRole('button', { name: 'Join the conversation' }).waitFor();
    phone.does({ type: 'say', words: 'There is a smell of gas.' });
    await panel.getByText('There is a smell of gas.').waitFor();
    await panel.getByRole('button', { name: 'Join the conversation' }).click();
    await panel.getByRole('textbox', { name: 'Say something' }).fill('Somebody is on the way.');
    await page.keyboard.press('Enter');
    await phone.hears('heard', ({ text }) => text === 'Somebody is on the way.');
    await panel.getByRole('button', { name: 'Stop listening' }).click();

    await page.goto(`${center.product.url}/closures`);
    const trail = page.getByRole('grid', { name: 'Recent actions' });
    await trail.getByText('Status: Break → Available').waitFor();
    const listened = trail.getByRole('row', { name: /Conversation listened to/ });
    await listened.waitFor();
    expect(await listened.innerText()).toContain('Done');
    await trail.getByText('Contact put first').waitFor();
    phone.does({ type: 'hangUp' });
    expect(complaints).toEqual([]);
    await close();
  });
});
