import { accessSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { chromiumPath, launch } from '../../build/chromium.mjs';
import { serveSite } from '../../build/site.mjs';

/** The playground in a tab of a real browser, with what a person does there. */
export interface Playground {
  readonly tab: Page;
  /** The addresses of all that was requested. */
  readonly requests: readonly string[];
  /** What the site's server was asked for. */
  readonly asked: readonly string[];
  /** Opens a file with a text, and goes into the editor. */
  readonly write: (text: string) => Promise<void>;
  /** The text as it is now. */
  readonly text: () => Promise<string>;
  /** Options of the theme in the text. */
  readonly options: () => Promise<Record<string, unknown>>;
  /** The text of the page in the frame. */
  readonly pageText: () => Promise<string>;
  /** Waits until a function of the page is true. */
  readonly until: (what: string, isTrue: () => Promise<boolean>) => Promise<void>;
  /** Presses a button of the toolbar, or a line of one of its menus. */
  readonly press: (label: string) => Promise<void>;
  /** Chooses a view or a pane. */
  readonly choose: (value: string) => Promise<void>;
  /** Opens the panel of options, with all of its groups. */
  readonly openOptions: () => Promise<void>;
  readonly status: () => Promise<string>;
  /** What is said of sheets on paper. */
  readonly sheets: () => Promise<string>;
}

type Open = (path?: string, width?: number) => Promise<Playground>;

/** Where Firefox may be. */
const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

const launchers = {
  Chromium: { isMissing: chromiumPath() === undefined, start: launch },
  Firefox: {
    isMissing: !isThere(FIREFOX),
    start: () => puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true }),
  },
} as const;

function isThere(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * A block of tests of the built playground in a real browser. Where there is none, they are reported as skipped,
 * or fail where skipping is forbidden.
 */
export function describePlayground(
  name: string,
  browserName: keyof typeof launchers,
  define: (open: Open) => void,
): void {
  const { isMissing, start } = launchers[browserName];
  const block = isMissing && !process.env.FORBID_SKIPPING ? describe.skip : describe;
  block(name, () => {
    let browser: Browser;
    let site: Awaited<ReturnType<typeof serveSite>>;
    const tabs: Page[] = [];
    beforeAll(async () => {
      if (isMissing) throw new Error(`${browserName} was not found; skipping is forbidden.`);
      [browser, site] = await Promise.all([start(), serveSite('/some/path/')]);
    });
    afterAll(async () => {
      await browser?.close();
      site?.close();
    });
    afterEach(async () => {
      // What is kept belongs to one test.
      await tabs.at(-1)?.evaluate(() => localStorage.clear());
      for (const tab of tabs.splice(0)) await tab.close();
    });
    define(async (path = '', width = 1280) => {
      const tab = await browser.newPage();
      tabs.push(tab);
      await tab.setViewport({ width, height: 860 });
      const requests: string[] = [];
      tab.on('request', (request) => requests.push(request.url()));
      await tab.goto(site.address + path);
      const playground = playgroundIn(tab, requests, site.asked);
      await playground.until('the page is drawn', async () => (await playground.pageText()) !== '');
      return playground;
    });
  });
}

const MOST_MS = 15_000;

function playgroundIn(
  tab: Page,
  requests: readonly string[],
  asked: readonly string[],
): Playground {
  const text = () =>
    tab.evaluate(() => {
      const key = `hairline.work.${sessionStorage.getItem('hairline.work.')}`;
      return String(JSON.parse(localStorage.getItem(key) ?? '{}').text ?? '');
    });
  const until: Playground['until'] = async (what, isTrue) => {
    const end = Date.now() + MOST_MS;
    while (!(await isTrue())) {
      if (Date.now() > end) throw new Error(`This did not happen: ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };
  return {
    tab,
    requests,
    asked,
    text,
    until,
    write: async (next) => {
      const folder = mkdtempSync(join(tmpdir(), 'hairline-playground-'));
      const file = join(folder, 'resume');
      writeFileSync(file, next);
      const input = await tab.$('input[type="file"]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
      await until('the text is kept', async () => (await text()) === next);
      rmSync(folder, { recursive: true });
      await tab.focus('.cm-content');
    },
    options: async () => {
      const { meta } = JSON.parse(await text());
      return meta?.themeOptions ?? {};
    },
    pageText: () =>
      tab.$eval(
        '.desk iframe',
        (frame) =>
          (frame as HTMLIFrameElement).contentDocument?.querySelector('main')?.textContent ?? '',
      ),
    press: (label) =>
      tab.$$eval(
        '.toolbar button',
        (all, wanted) => {
          const button = all.find(({ textContent }) => textContent === wanted);
          if (button === undefined) throw new Error(`There is no button ${wanted}.`);
          button.click();
        },
        label,
      ),
    choose: async (value) => {
      await tab.$eval(`.choice input[value="${value}"]`, (input) => (input as HTMLElement).click());
    },
    openOptions: async () => {
      await tab.$eval('.choice input[value="options"]', (input) => (input as HTMLElement).click());
      await tab.waitForSelector('.options');
    },
    status: () => tab.$eval('.status', ({ textContent }) => textContent ?? ''),
    sheets: async () =>
      (await tab.$('.sheets'))?.evaluate(({ textContent }) => textContent ?? '') ?? '',
  };
}
