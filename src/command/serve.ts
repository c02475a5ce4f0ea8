import { watch } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname } from 'node:path';
import { lineAt } from '../edit/line.ts';
import type { RenderOptions } from '../options/index.ts';
import { render } from '../render.ts';
import type { Issue } from '../validate/issue.ts';
import { validate } from '../validate/validate.ts';
import { renderText } from '../writers/texts.ts';
import type { Call } from './arguments.ts';
import { type Browser, startBrowser } from './browser.ts';
import { EXIT, Failure, misuse } from './failure.ts';
import { readSource } from './files.ts';
import { withPhoto } from './photo.ts';
import { PREVIEW } from './preview-page.ts';
import { printed, show } from './print.ts';

/** What the preview shows of the file. The last good résumé stays while the file is broken. */
interface Shown {
  readonly resume: object;
  readonly issues: readonly PlacedIssue[];
  /** Why the file cannot be read now. */
  readonly broken: string | undefined;
}

interface PlacedIssue extends Issue {
  readonly line: number;
}

const ADDRESS = '127.0.0.1';

/**
 * Shows a résumé in a browser, on the loopback address alone, and again whenever its file is saved. Ends with
 * Ctrl-C.
 */
export async function serve(call: Call, options: RenderOptions): Promise<number> {
  const { file, format, port } = call;
  if (file === undefined) throw misuse('serve needs a file.');
  let shown = await readShown(file, format, options, undefined);
  const listeners = new Set<ServerResponse>();
  const pdfs = pdfPrinter(call);

  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    const send = (type: string, body: string | Uint8Array) => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...SAFE });
      response.end(body);
    };
    switch (path) {
      case '/':
        return send('text/html; charset=utf-8', PREVIEW);
      case '/page':
        return send('text/html; charset=utf-8', render(shown.resume, options));
      case '/dark':
        return send(
          'text/html; charset=utf-8',
          render(shown.resume, { ...options, colorScheme: 'dark' }),
        );
      case '/text':
        return send('text/plain; charset=utf-8', renderText(shown.resume, options));
      case '/state':
        return send(
          'application/json',
          JSON.stringify({ file, broken: shown.broken, issues: shown.issues }),
        );
      case '/paper':
        return send('application/pdf', await pdfs.print(render(shown.resume, options)));
      case '/changes':
        response.writeHead(200, { 'content-type': 'text/event-stream', ...SAFE });
        response.write('\n');
        listeners.add(response);
        response.once('close', () => listeners.delete(response));
        return;
      default:
        response.writeHead(404, SAFE).end();
    }
  };

  const server = createServer((request, response) => {
    if (!isOwn(request)) {
      response.writeHead(403, { 'content-type': 'text/plain', ...SAFE });
      response.end('This preview answers only to its own address.\n');
      return;
    }
    answer(request.url ?? '/', response).catch((error: unknown) => {
      const message = error instanceof Failure ? error.message : String(error);
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8', ...SAFE });
      response.end(message);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(new Failure(`The preview cannot start: ${error.message}.`)),
    );
    server.listen(port, ADDRESS, resolve);
  });
  const watcher = watchFile(file, async () => {
    shown = await readShown(file, format, options, shown);
    for (const listener of listeners) listener.write('data: changed\n\n');
  });

  const { port: actual } = server.address() as AddressInfo;
  process.stdout.write(`http://${ADDRESS}:${actual}/ shows ${file}. Stop it with Ctrl-C.\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  for (const listener of listeners) listener.end();
  server.closeAllConnections();
  server.close();
  watcher.close();
  await pdfs.close();
  return EXIT.done;
}

/** How long a file must be left alone before it is read, in milliseconds: saving takes several steps. */
const PAUSE = 30;

/**
 * Calls a function whenever a file is saved. Its folder is watched, because editors write a file in place, or
 * write another one and move it there, and then it is no longer the same file.
 */
function watchFile(file: string, onSave: () => void) {
  let timer: NodeJS.Timeout | undefined;
  return watch(dirname(file), (_, name) => {
    if (name !== null && name !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(onSave, PAUSE);
  });
}

/** Nothing that is served runs anywhere else, or loads anything from elsewhere but the photo. */
const SAFE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** Whether a request names this server, and not another name that leads here (DNS rebinding). */
function isOwn({ headers: { host = '' } }: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host);
}

/** Reads the file anew; if that fails, what was shown stays. */
async function readShown(
  file: string,
  format: Call['format'],
  options: RenderOptions,
  before: Shown | undefined,
): Promise<Shown> {
  try {
    const source = await readSource(file, format);
    const { value, text, offsetOf, name } = source;
    const isResume = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isResume)
      throw new Failure('expected a résumé, the object that a resume.json holds.', {
        name,
        text,
        offset: 0,
      });
    const issues = validate(value, { options }).issues.map((issue) => ({
      ...issue,
      line: lineAt(text, offsetOf(issue.pointer)).line,
    }));
    return { resume: withPhoto(value, file), issues, broken: undefined };
  } catch (error) {
    // A file that is not there has nothing to wait for; one with a mistake will be mended.
    if (!(error instanceof Failure) || error.spot === undefined) throw error;
    const place = `line ${lineAt(error.spot.text, error.spot.offset).line}: `;
    return { resume: {}, issues: [], ...before, broken: `${place}${error.message}` };
  }
}

/** Prints one page at a time with one browser, which starts when the first is asked for. */
function pdfPrinter({ browser: program, noSandbox }: Call) {
  let browser: Promise<Browser> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return {
    print(html: string): Promise<Buffer> {
      browser ??= startBrowser({ program, noSandbox });
      const started = browser;
      const next = last.then(async () => {
        const tab = await started;
        await show(tab, html);
        return printed(tab);
      });
      last = next.catch(() => {
        browser = undefined;
      });
      return next;
    },
    async close(): Promise<void> {
      await (await browser?.catch(() => undefined))?.close();
    },
  };
}
