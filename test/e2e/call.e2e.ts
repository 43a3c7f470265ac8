import { ConnectClient, StartOutboundVoiceContactCommand } from '@aws-sdk/client-connect';
import { AxeBuilder } from '@axe-core/playwright';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LocalInstance } from '../../local/start.ts';
import { closeCenter } from '../local/connect/people.ts';
import { choose, chromiumPath, heading, type OpenPage, openPage } from './browser.ts';
import { localCenter } from './local-center.ts';

/** Center seconds a second: a prompt of 10 s takes 2.5, a ring 5. */
const speed = 4;
/** Any number: the center does not know it. */
const customer = '+442079460001';

describe.skipIf(chromiumPath === null)('a call', () => {
  const center = localCenter(speed);
  let windows: OpenPage[];

  beforeEach(() => {
    windows = [];
  });
  afterEach(async () => {
    for (const { complaints, close } of windows) {
      expect(complaints).toEqual([]);
      await close();
    }
  });

  async function openWindow(address: string) {
    const window = await openPage(center.browser);
    windows.push(window);
    await window.page.goto(center.product.url + address);
    return window.page;
  }

  /** A person at an emergency desk, ready for calls. */
  async function sitDown(name: string) {
    const desk = await openWindow('/desk');
    await choose(desk, /^Agent/, name);
    await desk.getByRole('button', { name: 'Log in' }).click();
    await heading(desk, `Desk of ${name}`).waitFor();
    await choose(desk, /Change status/, 'Available');
    await desk.locator('.desk').getByText('Available').first().waitFor();
    return desk;
  }

  async function pickUpPhone() {
    const phone = await openWindow('/phone');
    const caller = phone.getByRole('combobox', { name: /Calling as/ });
    await caller.fill(customer);
    await phone.keyboard.press('Escape');
    await caller.blur();
    await phone.getByText(`it rings when the center calls ${customer}.`).waitFor();
    return phone;
  }

  async function askForHelp(phone: Page) {
    await choose(phone, /Number to call/, /442000000001/);
    await phone.getByRole('button', { name: 'Call', exact: true }).click();
    await heard(phone, /enter your customer number/);
    await phone.keyboard.press('#');
    await heard(phone, /In an emergency, press 0/);
    await phone.getByRole('button', { name: 'Key 0' }).click();
  }

  test('from ring to wrap-up in two windows, and it lands on the dashboard', async () => {
    const desk = await sitDown('Round the clock 01');
    const phone = await pickUpPhone();
    await askForHelp(phone);

    const offer = desk.getByRole('region', { name: `Voice from ${customer}` });
    await offer.getByText('Emergency', { exact: true }).waitFor();
    await desk.getByRole('button', { name: 'Accept' }).press('Enter');
    await stateOf(phone, 'Talking to Round the clock');
    await sayTo(phone, 'There is a smell of gas.');
    await heard(desk, /There is a smell of gas\./);
    await sayTo(desk, 'Somebody is on the way.');
    await heard(phone, /Somebody is on the way\./);
    await desk.getByRole('button', { name: 'Hold' }).click();
    await stateOf(phone, 'On hold');
    for (const page of [phone, desk]) await expectAccessible(page);
    await desk.getByRole('button', { name: 'Resume' }).click();
    await stateOf(phone, 'Talking to Round the clock');
    await phone.reload();
    await heard(phone, /Somebody is on the way\./);

    await phone.getByRole('button', { name: 'Hang up' }).click();
    await stateOf(phone, 'The call has ended: Customer hung up');
    await desk.getByText('After-contact work').first().waitFor();
    await choose(desk, /^Code/, 'Solved');
    await desk.getByRole('textbox', { name: 'Notes' }).fill('Technician sent.');
    await desk.getByRole('button', { name: 'Save and finish' }).click();
    await desk.getByText('Nothing on the desk').waitFor();

    const supervisor = await openWindow('/');
    await supervisor.getByRole('link', { name: '1, Answered', exact: true }).click();
    await supervisor.getByRole('heading', { name: '1 contact' }).waitFor();
    await supervisor.getByRole('link', { name: /Contact / }).click();
    await supervisor.getByText('"wrapUpNote": "Technician sent."').waitFor();
  });

  test('a promised call rings on the phone, and goes on to a colleague who is asked first', async () => {
    const desk = await sitDown('Round the clock 01');
    const phone = await pickUpPhone();
    await callBack(center.product);
    await phone.getByRole('button', { name: 'Answer' }).press('Enter');
    await heard(phone, /You asked us to call you/);
    await phone.getByRole('button', { name: 'Key 1' }).click();
    await desk.getByRole('button', { name: 'Accept' }).click();
    await stateOf(phone, 'Talking to Round the clock');
    await desk
      .getByRole('link', { name: /opens the contact in a new window/ })
      .first()
      .waitFor();

    const colleague = await sitDown('Round the clock 02');
    await desk.getByRole('button', { name: 'Transfer', exact: true }).click();
    await choose(desk, /Transfer to/, /Round the clock 02/);
    await desk.getByRole('button', { name: 'Talk first' }).click();
    await stateOf(phone, 'On hold');
    await colleague.getByRole('button', { name: 'Accept' }).click();
    await desk.getByText(/Consulting .* · Connected/).waitFor();
    await sayTo(desk, 'Can you take her?');
    await heard(colleague, /Can you take her\?/);
    await desk.getByRole('button', { name: 'Leave the conversation' }).click();
    await stateOf(phone, 'Talking to Round the clock');
    await sayTo(phone, 'Good evening.');
    await heard(colleague, /Good evening\./);
    await colleague.getByRole('button', { name: 'Hang up' }).click();
    await desk.getByText('After-contact work').first().waitFor();
  });

  test('narrow and dark, empty and in a call, nothing is out of reach', async () => {
    const phone = await pickUpPhone();
    await expectAccessible(phone);
    const desk = await openWindow('/desk');
    await heading(desk, 'Agent’s desk').waitFor();
    await expectAccessible(desk);
    await askForHelp(phone);
    await expectAccessible(phone);
    const seat = await sitDown('Round the clock 03');
    await seat.getByRole('button', { name: 'Accept' }).waitFor();
    await expectAccessible(seat);
    await phone.getByRole('button', { name: 'Hang up' }).click();
    await stateOf(phone, 'The call has ended: Customer hung up');
  });

  test('a message left out of hours rings at the team’s desk, to read and to hear', async () => {
    await closeCenter(center.product.url);
    const desk = await sitDown('Support team 01');
    const phone = await pickUpPhone();
    await choose(phone, /Number to call/, /442000000001/);
    await phone.getByRole('button', { name: 'Call', exact: true }).click();
    await heard(phone, /To leave a message, press 2/);
    await phone.getByRole('button', { name: 'Key 2' }).click();
    await heard(phone, /leave your name and your message/);
    await sayTo(phone, 'Buenos días, llámeme mañana, por favor.');
    await phone.getByRole('button', { name: 'Hang up' }).click();

    const offer = desk.getByRole('region', { name: `Task from ${customer}` });
    await offer.getByText('Buenos días, llámeme mañana, por favor.').waitFor();
    await offer.getByText('Español').waitFor();
    await desk.getByRole('button', { name: 'Accept' }).click();
    const sound = desk.getByLabel('Recording of the message');
    await desk.getByRole('button', { name: 'Hang up' }).waitFor();
    // Six words at 2.5 a second, after a moment of silence.
    expect(await sound.evaluate(heardSeconds)).toBeCloseTo(2.8, 1);
    await expectAccessible(desk);
  });
});

/** Plays a sound, and answers how long it is. */
async function heardSeconds(sound: Element): Promise<number> {
  const player = sound as HTMLAudioElement;
  await player.play();
  return player.duration;
}

/** Connect calls the customer, as for a promised callback. */
async function callBack({ environment }: LocalInstance) {
  const client = new ConnectClient({
    endpoint: environment.AWS_ENDPOINT_URL_CONNECT ?? '',
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: new NodeHttpHandler(),
  });
  const call = new StartOutboundVoiceContactCommand({
    InstanceId: environment.INSTANCE_ID,
    ContactFlowId: JSON.parse(environment.CALLBACK_FLOW_IDS ?? '{}').default,
    QueueId: JSON.parse(environment.QUEUE_IDS ?? '{}').Emergencies,
    DestinationPhoneNumber: customer,
    Attributes: { language: 'en', topic: 'emergency' },
  });
  await client.send(call);
  client.destroy();
}

const heard = (page: Page, text: RegExp) =>
  page.getByRole('log').getByText(text).last().waitFor({ timeout: 60_000 });

const stateOf = (phone: Page, text: string) =>
  phone.locator('.call').getByText(text).first().waitFor({ timeout: 60_000 });

async function sayTo(page: Page, words: string) {
  await page.getByRole('textbox', { name: 'Say something' }).fill(words);
  await page.keyboard.press('Enter');
}

/** In light and dark, wide and on a telephone's screen: no violation, no sideways scrolling. */
async function expectAccessible(page: Page) {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    // Colours fade from one appearance to the other: measured on the way they are neither.
    await page.evaluate(async () => {
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
      await frame();
      await frame();
      const fading = document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition);
      await Promise.allSettled(fading.map(({ finished }) => finished));
      await frame();
    });
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.map(({ id, nodes }) => [colorScheme, id, nodes[0]?.html])).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([page.url(), width, overflow]).toEqual([page.url(), width, 0]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}
