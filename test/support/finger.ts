import type { CDPSession, Page } from 'playwright-core';

/** One finger on the screen of a page that has touch, as the browser hears it from the device. */
export class Finger {
  private constructor(
    private readonly page: Page,
    private readonly device: CDPSession,
  ) {}

  static async of(page: Page): Promise<Finger> {
    return new Finger(page, await page.context().newCDPSession(page));
  }

  /** Down on the one, over to the lower end of the other, and held there. */
  async carry(from: string, to: string): Promise<void> {
    await this.page.locator(from).scrollIntoViewIfNeeded();
    const [start, end] = [await this.box(from), await this.box(to)];
    const x = start.x + start.width / 2;
    const [y, last] = [start.y + start.height / 2, end.y + end.height - 2];
    await this.touch('touchStart', x, y);
    for (const part of [0.1, 0.5, 1]) await this.touch('touchMove', x, y + (last - y) * part);
  }

  async letGo(): Promise<void> {
    await this.device.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  private async touch(type: 'touchStart' | 'touchMove', x: number, y: number): Promise<void> {
    await this.device.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
  }

  private async box(selector: string) {
    const box = await this.page.locator(selector).boundingBox();
    if (box === null) throw new Error(`Nothing is to be seen of ${selector}`);
    return box;
  }
}
