import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

const SMALLEST = { width: 320, height: 640 };

/** What stands out at either side of the screen; null where nothing does. Runs in the page. */
function widest(): string | null {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return null;
  const out = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (left < -1 || right > clientWidth + 1);
  });
  return out.at(-1)?.outerHTML.slice(0, 160) ?? 'the page';
}

/** Chromium without script on the page, as a careful person or an old phone has it. */
export class TestBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly plain: BrowserContext,
    private readonly examiner: BrowserContext,
    private readonly baseUrl: string,
    readonly page: Page,
  ) {}

  static async open(baseUrl: string): Promise<TestBrowser> {
    const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
    const browser = await chromium.launch({ executablePath, args: FLAGS, headless: true });
    const options = { baseURL: baseUrl, viewport: PHONE, locale: 'en-GB' };
    const plain = await browser.newContext({ ...options, javaScriptEnabled: false });
    const examiner = await browser.newContext({ ...options, bypassCSP: true });
    return new TestBrowser(browser, plain, examiner, baseUrl, await plain.newPage());
  }

  /** Presses Tab until this control has the focus: whoever has no mouse must get there. */
  async tabTo(selector: string): Promise<void> {
    const target = this.page.locator(selector).and(this.page.locator(':not([tabindex="-1"])')).first();
    await target.waitFor({ state: 'attached' });
    for (let presses = 0; presses < 150; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not get to ${selector}`);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.tabTo(selector);
    await this.page.keyboard.type(text);
  }

  /** By keyboard, and waits for the page that follows. */
  async press(selector: string, key = 'Enter'): Promise<void> {
    await this.tabTo(selector);
    await Promise.all([this.page.waitForEvent('domcontentloaded'), this.page.keyboard.press(key)]);
    await this.page.waitForLoadState('load');
  }

  /** Types the first letters of an option, as one does with the keyboard. */
  async select(selector: string, option: string): Promise<void> {
    await this.tabTo(selector);
    await this.page.keyboard.type(option, { delay: 5 });
  }

  /** A tick, or a radio button: of a group the keyboard reaches the chosen one, and the arrows go on from there. */
  async choose(selector: string): Promise<void> {
    const target = this.page.locator(selector).first();
    const name = (await target.getAttribute('type')) === 'radio' ? await target.getAttribute('name') : null;
    const chosen = `input[name="${name ?? ''}"]:checked`;
    if (name === null || (await this.page.locator(chosen).count()) === 0) {
      await this.tabTo(selector);
      await this.page.keyboard.press('Space');
      return;
    }
    await this.tabTo(chosen);
    for (let presses = 0; presses < 30 && !(await target.isChecked()); presses++) {
      await this.page.keyboard.press('ArrowDown');
    }
  }

  /** What axe finds wrong with the page as it is shown now (WCAG 2.2 AA), and a picture of it where pictures are wanted. */
  async examine(name: string): Promise<string[]> {
    const copy = await this.examiner.newPage();
    try {
      await copy.goto('/healthz');
      await copy.setContent(await this.page.content(), { waitUntil: 'load' });
      const faults = await this.faultsOf(copy, name);
      await this.photograph(copy, name);
      return faults;
    } finally {
      await copy.close();
    }
  }

  private async faultsOf(copy: Page, name: string): Promise<string[]> {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await new AxeBuilder({ page: copy }).withTags(tags).analyze();
    const wide = await copy.evaluate(widest);
    return [
      ...violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes[0]?.html.slice(0, 200) ?? ''}`),
      ...(wide === null ? [] : [`${name}: wider than the phone: ${wide}`]),
    ];
  }

  /**
   * The same for a page at hand, and whether it stays within the smallest screen when letters are of twice their size.
   * `thorough`: with axe, which takes its time.
   */
  async examineHtml(name: string, html: string, thorough: boolean): Promise<string[]> {
    const copy = await this.blank();
    await copy.setViewportSize(PHONE);
    await copy.setContent(html, { waitUntil: 'load' });
    const faults = thorough ? await this.faultsOf(copy, name) : [];
    await this.photograph(copy, name.replaceAll(/\W+/g, '-'));
    await copy.setViewportSize(SMALLEST);
    await copy.addStyleTag({
      content: 'html { font-size: 200% } details::details-content { content-visibility: visible }',
    });
    const wide = await copy.evaluate(widest);
    return [...faults, ...(wide === null ? [] : [`${name}: at 320 px and 200 % text wider than the screen: ${wide}`])];
  }

  /** One page for all that is examined by its text: at an address of the site, so that its stylesheet is found. */
  private async blank(): Promise<Page> {
    const [open] = this.examiner.pages();
    if (open !== undefined) return open;
    const page = await this.examiner.newPage();
    await page.goto('/healthz');
    return page;
  }

  private async photograph(copy: Page, name: string): Promise<void> {
    const folder = process.env['VIGIL_SCREENSHOTS'];
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    for (const [width, size] of [
      ['phone', PHONE],
      ['desk', DESK],
    ] as const) {
      await copy.setViewportSize(size);
      await copy.screenshot({ path: path.join(folder, `${name}-${width}.png`), fullPage: true });
    }
    await copy.setViewportSize(PHONE);
  }

  /** A page of somebody whose browser runs scripts. Whoever opens it closes its context. */
  async scripted(device: Pick<BrowserContextOptions, 'hasTouch' | 'isMobile'> = {}): Promise<Page> {
    const options = { baseURL: this.baseUrl, viewport: PHONE, locale: 'en-GB', ...device };
    const context = await this.browser.newContext(options);
    return context.newPage();
  }

  /** On how many sides of A4 a page comes out. */
  async printedPages(html: string): Promise<number> {
    const copy = await this.blank();
    await copy.setContent(html, { waitUntil: 'load' });
    const pdf = await copy.pdf({ preferCSSPageSize: true });
    const folder = process.env['VIGIL_SCREENSHOTS'];
    if (folder !== undefined) writeFileSync(path.join(folder, 'printed.pdf'), pdf);
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }

  async close(): Promise<void> {
    await this.plain.close();
    await this.examiner.close();
    await this.browser.close();
  }
}
