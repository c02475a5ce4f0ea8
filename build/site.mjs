import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const FOLDER = new URL('../out/playground/', import.meta.url);

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.webp': 'image/webp',
};

/**
 * Serves the built playground on the loopback address, as any host of files does.
 *
 * @param path - where it lies on the host; begins and ends with a slash.
 * @returns its address, the names of the files that browsers asked for, and how to end it.
 */
export async function serveSite(path = '/') {
  /** @type {string[]} */
  const asked = [];
  const server = createServer(async ({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const name = pathname.slice(path.length) || 'index.html';
    asked.push(pathname.startsWith(path) ? name : url);
    try {
      if (!pathname.startsWith(path)) throw new Error('That is another site.');
      const content = await readFile(new URL(name, FOLDER));
      response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  return {
    address: `http://127.0.0.1:${address.port}${path}`,
    asked,
    close: () => server.close(),
  };
}

/** The path of a file of the built playground. */
export const fileOfSite = (name) => new URL(name, FOLDER);
