import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { getChromePath } from 'chrome-launcher';
import { EXIT, Failure, misuse } from './failure.ts';

/** A browser that was started, over its debugging pipe (https://chromedevtools.github.io/devtools-protocol/). */
export interface Browser {
  /** Calls a method of one tab and returns its result. */
  call<T = unknown>(method: string, params?: object): Promise<T>;
  close(): Promise<void>;
}

interface BrowserOptions {
  /** The browser's program; by default one that is installed. */
  readonly program: string | undefined;
  readonly noSandbox: boolean;
}

/** Edge, and names that Chromium has in some systems. chrome-launcher knows Chrome in all of its places. */
const OTHERS = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Returns the program of an installed Chromium, Chrome or Edge. */
export function findBrowser(named: string | undefined): string {
  const wanted = named ?? process.env.CHROME_PATH;
  if (wanted !== undefined) {
    const found = pathsOf(wanted).find(isProgram);
    if (found !== undefined) return found;
    throw misuse(`${wanted} is no program; name that of Chromium, Chrome or Edge.`);
  }
  const found = chrome() ?? OTHERS.flatMap(pathsOf).find(isProgram);
  if (found !== undefined) return found;
  throw new Failure(
    'No browser was found: install Chromium, Chrome or Edge (on Debian and Ubuntu: apt install chromium), or name its program with --browser.',
    undefined,
    EXIT.noBrowser,
  );
}

/** Where a program may be: at its path, or under its name in the folders of programs. */
function pathsOf(program: string): readonly string[] {
  if (/[\\/]/.test(program)) return [program];
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
}

function chrome(): string | undefined {
  try {
    return getChromePath();
  } catch {
    // It throws if it finds none.
    return undefined;
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts a browser without a window, and opens a tab in it. */
export async function startBrowser({ program, noSandbox }: BrowserOptions): Promise<Browser> {
  const path = findBrowser(program);
  const profile = mkdtempSync(join(tmpdir(), 'hairline-browser-'));
  const child = spawn(
    path,
    [
      '--headless',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--disable-gpu',
      '--hide-scrollbars',
      '--disable-extensions',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(noSandbox ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] },
  );
  const pipe = new Pipe(child, path);
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  const stop = async () => {
    pipe.call('Browser.close').catch(() => {});
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_END);
    await ended;
    clearTimeout(timer);
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    } catch {
      // The system empties its folder of temporary files itself.
    }
  };
  try {
    const { targetId } = await pipe.call<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
    });
    const { sessionId } = await pipe.call<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    return {
      call: (method, params) => pipe.call(method, params, sessionId),
      close: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** How long a browser may take to end, in milliseconds. */
const LONGEST_END = 3000;

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Messages over the pipe: JSON, each with a zero byte behind it. */
class Pipe {
  readonly #pending = new Map<number, Pending>();
  readonly #input: Writable;
  #last = 0;
  #received = '';
  #complaint = '';
  #isOver = false;

  constructor(child: ChildProcess, path: string) {
    const [, , errors, input, output] = child.stdio as [null, null, Readable, Writable, Readable];
    this.#input = input;
    input.on('error', () => {});
    errors.setEncoding('utf8').on('data', (text: string) => {
      this.#complaint = (this.#complaint + text).slice(-2000);
    });
    output.setEncoding('utf8').on('data', (text: string) => this.#receive(text));
    child.once('error', (error) => this.#fail(`${path} does not start: ${error.message}.`));
    child.once('exit', () => this.#fail(this.#whyOver(path)));
  }

  call<T>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    if (this.#isOver) return Promise.reject(new Failure('The browser has ended.'));
    const id = ++this.#last;
    this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise<T>((resolve, reject) => {
      this.#pending.set(id, { resolve: (result) => resolve(result as T), reject });
    });
  }

  #receive(text: string): void {
    const messages = (this.#received + text).split('\0');
    this.#received = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message);
      const pending = this.#pending.get(id);
      this.#pending.delete(id);
      if (error === undefined) pending?.resolve(result);
      else pending?.reject(new Failure(`The browser refused: ${error.message}.`));
    }
  }

  #whyOver(path: string): string {
    const isRoot = /no.sandbox|sandbox/i.test(this.#complaint) && process.getuid?.() === 0;
    return isRoot
      ? `${path} does not start as root with its sandbox. For a résumé that you trust, add --no-sandbox.`
      : `${path} has ended before it was done.`;
  }

  #fail(message: string): void {
    this.#isOver = true;
    for (const { reject } of this.#pending.values()) reject(new Failure(message));
    this.#pending.clear();
  }
}
