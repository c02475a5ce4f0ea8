import { describe, expect, test } from '@jest/globals';
import { type RenderOptions, render } from '../../src/index.ts';
import { describeInChromium } from '../support/chromium.ts';
import { officialSamples, readExample } from '../support/examples.ts';
import { longResume } from '../support/long-resume.ts';
import { pageCount, pixelsOf, poppler, print, textOf } from '../support/pdf.ts';
import { schemaResume } from '../support/schema-resume.ts';

const TYPEFACES = ['charter', 'computer-modern', 'sans', 'system'] as const;
const EMBEDDED = TYPEFACES.filter((typeface) => typeface !== 'system');
const PAGE_SIZES = ['letter', 'a4'] as const;
const bundled = readExample('piyush-mishra');

describeInChromium('on paper', (newPage) => {
  const printed = async (resume: object, options: RenderOptions = {}) =>
    print(await newPage(render(resume, { now: 0, ...options })));

  test('a photo that did not load leaves no mark', async () => {
    const image = 'data:image/png;base64,AAAA';
    const [width, , pixels] = pixelsOf(await printed({ basics: { name: 'A', image } }), 288);
    const marks = pixels.filter((grey, at) => grey < 250 && at % width > width * 0.75);
    expect(marks).toHaveLength(0);
  });

  describe('the bundled résumé', () => {
    test.each(PAGE_SIZES)('fills one page of %s', async (pageSize) => {
      const pdf = await printed(bundled, { pageSize });
      expect(pageCount(pdf)).toBe(1);
      const { bottom, height } = inkOf(pdf);
      expect(bottom / height).toBeGreaterThan(0.85);
    });

    test.each(EMBEDDED)('fits one page of both sizes in %s', async (typeface) => {
      for (const pageSize of PAGE_SIZES) {
        expect([pageSize, pageCount(await printed(bundled, { typeface, pageSize }))]).toEqual([
          pageSize,
          1,
        ]);
      }
    });

    test.each(EMBEDDED)('has an x-height of at least 4.3 pt in %s', async (typeface) => {
      const page = await newPage(render(bundled, { typeface }));
      await page.emulateMediaType('print');
      const xHeight = await page.evaluate(() => {
        const probe = document.createElement('span');
        probe.style.cssText = 'display:inline-block;height:100ex';
        document.querySelector('li')?.append(probe);
        return (probe.getBoundingClientRect().height / 100) * 0.75;
      });
      expect(xHeight).toBeGreaterThanOrEqual(4.3);
    });

    test('has margins of half an inch', async () => {
      const { left, right, top, bottom, width, height } = inkOf(
        await printed(bundled, { pageSize: 'letter' }),
      );
      for (const margin of [left, top, width - right, height - bottom]) {
        expect(margin).toBeGreaterThanOrEqual(35.5);
      }
    });
  });

  test.each(PAGE_SIZES)('the official complete résumé fits two pages of %s', async (pageSize) => {
    expect(pageCount(await printed(officialSamples.complete, { pageSize }))).toBe(2);
  });

  test.each([
    ['US', '612 x 792'],
    ['ca', '612 x 792'],
    ['DE', '594.96 x 841.92'],
    ['', '594.96 x 841.92'],
  ])('the country %j has paper of %s pt', async (countryCode, size) => {
    const pdf = await printed({ basics: { location: { countryCode } } });
    expect(poppler(pdf, 'pdfinfo', '{pdf}')).toContain(`${size} pts`);
  });

  test('margins are the ones asked for', async () => {
    const { left, top } = inkOf(await printed(bundled, { margins: '1in 2in' }));
    expect(left).toBeCloseTo(144, -1);
    expect(top).toBeGreaterThan(71);
    expect(top).toBeLessThan(90);
  });

  test('a background covers the whole sheet', async () => {
    const colors = { background: '#dddddd' };
    const pdf = await print(await newPage(render(bundled, { colors, now: 0 })));
    const [width, height, pixels] = pixelsOf(pdf, 50);
    const corners = [0, width - 1, width * (height - 1), width * height - 1];
    expect(corners.map((corner) => pixels[corner])).toEqual([0xdd, 0xdd, 0xdd, 0xdd]);
  });

  test('density changes how much stands on a page', async () => {
    const counts = [];
    for (const density of ['compact', 'normal', 'relaxed'] as const) {
      counts.push(inkOf(await printed({ ...bundled, projects: [] }, { density })).bottom);
    }
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBe(3);
  });

  test('page numbers with the name stand from page two on', async () => {
    const pages = textOf(await printed(longResume(60)));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((text, i) => {
      const foot = `Ada · Page ${i + 1} of ${pages.length}`;
      if (i === 0) expect(text).not.toContain('Page 1');
      else expect(text.replace(/\s+/g, ' ')).toContain(foot);
    });
    const [, second] = textOf(await printed(longResume(60), { pageNumbers: false }));
    expect(second).not.toMatch(/Page 2/);
  });

  test('dark mode does not reach paper', async () => {
    const page = await newPage(render(bundled, { colorScheme: 'dark' }), { scheme: 'dark' });
    await page.emulateMediaType('print');
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    ).toBe('rgb(255, 255, 255)');
  });

  test('the PDF is tagged and has title, language, outline and live links', async () => {
    const pdf = await printed(bundled);
    const info = poppler(pdf, 'pdfinfo', '{pdf}');
    expect(info).toMatch(/Title:\s+Piyush Mishra/);
    expect(info).toMatch(/Tagged:\s+yes/);
    const source = Buffer.from(pdf).toString('latin1');
    expect(source).toContain('/Outlines');
    expect(source).toMatch(/\/Lang \(en\)/);
    const links = poppler(pdf, 'pdfinfo', '-url', '{pdf}');
    for (const href of [
      'https://piymis.com',
      'mailto:piymis6@gmail.com',
      'tel:+917899059160',
      'https://www.linkedin.com/in/piymis',
    ]) {
      expect(links).toContain(href);
    }
    expect(poppler(pdf, 'pdfinfo', '-struct', '{pdf}')).toMatch(/H1|H2/);
  });

  test.each(EMBEDDED)('%s is embedded as TrueType, its bold known as bold', async (typeface) => {
    const fonts = poppler(await printed(schemaResume().resume, { typeface }), 'pdffonts', '{pdf}')
      .split('\n')
      .slice(2)
      .filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/TrueType.*yes yes yes/);
    expect(fonts.some((font) => /Bold/.test(font))).toBe(true);
  });
});

/** The box of everything that is drawn on the first page, in pt from the top left. */
function inkOf(pdf: Uint8Array) {
  const [width, height, pixels] = pixelsOf(pdf, 144);
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((pixels[y * width + x] ?? 255) > 200) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = y + 1;
    }
  }
  const [l = 0, r = 0, t = 0, b = 0, w = 0, h = 0] = [left, right, top, bottom, width, height].map(
    (n) => n / 2,
  );
  return { left: l, right: r, top: t, bottom: b, width: w, height: h };
}
