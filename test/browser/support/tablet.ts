import { expect, type Locator, type Page } from '@playwright/test';

/** Questions to which somebody in good health does not say no. */
const USUALLY: Record<string, string> = {
  'Has a doctor looked at your hair loss and told you what causes it?': 'Yes',
};

export interface HealthAnswer {
  option: 'Yes' | 'No' | 'Not sure';
  /** Day, month, year of the event, where the question asks for one. */
  date?: readonly [string, string, string];
}

const exactly = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

/** The patient's tablet, used by its words only. */
export class Tablet {
  constructor(readonly page: Page) {}

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Presses a button and waits until another page is there. */
  async goOn(name = 'Continue'): Promise<void> {
    const before = await this.title.innerText();
    await this.button(name).click();
    await this.title.filter({ hasNotText: exactly(before) }).waitFor();
  }

  async pair(code: string): Promise<void> {
    await this.page.goto('/k');
    await this.page.getByLabel('Pairing code').fill(code);
    await this.goOn('Connect');
    await expect(this.title).toHaveText('Welcome');
  }

  /** @param birthDate day, month, year */
  async enter(code: string, birthDate: readonly [string, string, string]): Promise<void> {
    if (await this.button('I have a code').isVisible()) await this.button('I have a code').click();
    await this.page.getByLabel('Your code').fill(code);
    await this.date(birthDate);
    await this.button('Continue').click();
  }

  async date([day, month, year]: readonly [string, string, string]): Promise<void> {
    await this.page.getByLabel('Day').fill(day);
    await this.page.getByLabel('Month').fill(month);
    await this.page.getByLabel('Year').fill(year);
  }

  /** Code, birth date, initials, the page about what comes. */
  async begin(code: string, birthDate: readonly [string, string, string]): Promise<void> {
    await this.enter(code, birthDate);
    await expect(this.title).toHaveText('Is this you?');
    await this.page.getByLabel('Yes, this is me').check();
    await this.goOn();
    await expect(this.title).toHaveText('Before you begin');
    await this.goOn('Begin');
  }

  /** Answers each question by its words until all answers are shown. @returns the questions, in order */
  async answerHealth(said: Record<string, HealthAnswer> = {}): Promise<string[]> {
    const asked: string[] = [];
    for (;;) {
      const question = await this.title.innerText();
      if (question === 'Check your answers') return asked;
      asked.push(question);
      const { option, date } = said[question] ?? { option: USUALLY[question] ?? 'No' };
      await this.page.getByRole('radio', { name: option }).first().check();
      if (date) await this.date(date);
      await this.goOn();
    }
  }

  /** Reads page after page of the texts. @returns the headings */
  async readSections(): Promise<string[]> {
    const read: string[] = [];
    while (await this.button('I understand').isVisible()) {
      read.push(await this.title.innerText());
      await this.goOn('I understand');
    }
    return read;
  }

  /** Draws a line like a name. */
  async draw(): Promise<void> {
    const field = this.page.locator('#signature');
    await field.scrollIntoViewIfNeeded();
    const box = await field.boundingBox();
    if (!box) throw new Error('there is no field to sign in');
    // loops that grow smaller, as a hand writes
    const at = (t: number): [number, number] => [
      box.x + box.width * (0.2 + 0.5 * t + 0.035 * Math.cos(t * 40)),
      box.y + box.height * (0.52 - 0.08 * t + (0.2 - 0.12 * t) * Math.sin(t * 40)),
    ];
    await this.page.mouse.move(...at(0));
    await this.page.mouse.down();
    for (let step = 1; step <= 60; step += 1) await this.page.mouse.move(...at(step / 60));
    await this.page.mouse.up();
  }

  async dot(): Promise<void> {
    await this.page.locator('#signature').click();
  }
}
