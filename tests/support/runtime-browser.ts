import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { withPage } from '../../build/chromium.mjs';
import { PAGES, type PagesOf, sharedIn } from './runtime-place.ts';

/** On a page that imports the package's files as they are, from a server that only serves files. */
export const inABrowser: PagesOf = async (place) => {
  const files: Record<string, [type: string, content: string]> = {
    '/': ['text/html', PAGE],
    ...Object.fromEntries(
      ['index.mjs', ...sharedIn(place.theme)].map((file) => [
        `/${file}`,
        ['text/javascript', readFileSync(join(place.theme, 'dist', file), 'utf8')],
      ]),
    ),
    '/resumes.json': ['application/json', JSON.stringify(place.resumes)],
  };
  const server = createServer((request, response) => {
    const [type, content] = files[request.url ?? ''] ?? [];
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': `${type ?? 'text/plain'}; charset=utf-8`,
    });
    response.end(content);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await withPage(async (tab: Page) => {
      const failure = new Promise<never>((_, reject) => tab.once('pageerror', reject));
      await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await Promise.race([tab.waitForSelector('script[id=pages]'), failure]);
      return tab.$eval('#pages', (element: Element) => JSON.parse(element.textContent ?? ''));
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
};

const PAGE = `<!doctype html>
<title>The theme in a browser</title>
<script type="module">
  import { render } from './index.mjs';
  const resumes = await (await fetch('resumes.json')).json();
  const pages = document.createElement('script');
  pages.type = 'application/json';
  pages.id = 'pages';
  pages.textContent = JSON.stringify(${PAGES});
  document.body.append(pages);
</script>
`;
