import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { root } from './package.ts';

const FOLDER = join(root, 'out/playground');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.webp': 'image/webp',
};

/** The built playground on a plain host of files. */
interface Site {
  readonly address: string;
  /** What browsers asked for. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

/** Serves the built playground, in a folder of a site. */
export async function serveSite(): Promise<Site> {
  if (!existsSync(FOLDER)) throw new Error('npm run build:playground has not been run.');
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.replace(/^\/some\/path\/$/, '/some/path/index.html');
    const file = join(FOLDER, normalize(path.replace(/^\/some\/path/, '')));
    if (!path.startsWith('/some/path/') || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/some/path/`, asked, close: () => server.close() };
}
