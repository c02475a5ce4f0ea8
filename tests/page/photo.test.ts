import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { describeInChromium } from '../support/chromium.ts';

/** One black pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

describeInChromium('a photo is shown', (newPage) => {
  const pictures = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'image/png' }).end(PIXEL);
  });
  const elsewhere = createServer((request, response) => {
    response.writeHead(302, { location: `${originOf(pictures)}${request.url}` }).end();
  });
  beforeAll(async () => {
    for (const server of [pictures, elsewhere]) {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    }
  });
  afterAll(() => {
    for (const server of [pictures, elsewhere]) server.close();
  });

  const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  test.each([
    ['at its address', () => `${originOf(pictures)}/me.png`],
    ['where its server sends the reader', () => `${originOf(elsewhere)}/me.png`],
    ['with letters beyond ASCII in its address', () => `${originOf(pictures)}/Jürgen.png`],
    ['with an address in its query', () => `${originOf(pictures)}?of=me@example.com/x`],
    ['in the page itself', () => `data:image/png;base64,${PIXEL.toString('base64')}`],
  ])('%s', async (_, image) => {
    const page = await newPage(render({ basics: { name: 'A', image: image() } }));
    const width = await page.$eval('img', (photo) => photo.naturalWidth);
    expect(width).toBe(1);
  });
});
