import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { describeInChromium } from '../support/chromium.ts';
import { officialSamples, readExample } from '../support/examples.ts';

/** Half a pixel: what nobody can see. */
const CLOSE = 0.5;

describeInChromium('measured in the browser', (newPage) => {
  describe.each([
    ['the bundled résumé', readExample('piyush-mishra')],
    ['every field', readExample('every-field')],
    ['the official complete résumé', officialSamples.complete],
  ])('%s', (_, resume) => {
    describe.each(['screen', 'print'] as const)('on %s', (media) => {
      test('each right-hand part ends on the column’s edge', async () => {
        const page = await newPage(render(resume, { now: 0 }));
        await page.emulateMediaType(media);
        const gaps = await page.$$eval('.right', (parts) => {
          const edge = document.querySelector('main > section')?.getBoundingClientRect().right ?? 0;
          return parts.map((part) => {
            const range = document.createRange();
            range.selectNodeContents(part);
            return edge - range.getBoundingClientRect().right;
          });
        });
        expect(gaps.length).toBeGreaterThan(0);
        for (const gap of gaps) expect(Math.abs(gap)).toBeLessThanOrEqual(CLOSE);
      });

      test('both parts of a line share a baseline', async () => {
        const page = await newPage(render(resume, { now: 0 }));
        await page.emulateMediaType(media);
        const offsets = await page.$$eval('.row', (rows) => {
          // Where both sides do not fit, the right one takes the next line.
          const isOneLine = ({ children: [left, right] }: Element) =>
            (right?.getBoundingClientRect().top ?? 0) < (left?.getBoundingClientRect().bottom ?? 0);
          return rows
            .filter((row) => row.children.length === 2 && isOneLine(row))
            .map((row) => {
              const [left = 0, right = 0] = [...row.children].map((part) => {
                // An empty inline block stands on the baseline of the part's first line.
                const probe = document.createElement('span');
                probe.style.display = 'inline-block';
                part.prepend(probe);
                const { bottom } = probe.getBoundingClientRect();
                probe.remove();
                return bottom;
              });
              return left - right;
            });
        });
        expect(offsets.length).toBeGreaterThan(0);
        for (const offset of offsets) expect(Math.abs(offset)).toBeLessThanOrEqual(CLOSE);
      });

      test('the heading’s rule spans the column', async () => {
        const page = await newPage(render(resume, { now: 0 }));
        await page.emulateMediaType(media);
        const headings = await page.$$eval('h2', (elements) =>
          elements.map((heading) => {
            const section = heading.parentElement?.getBoundingClientRect();
            const { left, right } = heading.getBoundingClientRect();
            return {
              start: left - (section?.left ?? 0),
              end: right - (section?.right ?? 0),
              rule: Number.parseFloat(getComputedStyle(heading, '::after').borderTopWidth),
            };
          }),
        );
        expect(headings.length).toBeGreaterThan(0);
        for (const { start, end, rule } of headings) {
          expect([start, end]).toEqual([0, 0]);
          expect(rule).toBeGreaterThan(0);
        }
      });
    });
  });

  test.each(['screen', 'print'] as const)('paragraphs stand apart on %s', async (media) => {
    const summary = 'First.\n\nSecond.\n\n- item\n\nLast.';
    const page = await newPage(render({ basics: { summary } }));
    await page.emulateMediaType(media);
    const gaps = await page.$$eval('.p-summary > p', (paragraphs) =>
      paragraphs.slice(1).map((paragraph) => {
        const above = paragraph.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
        const size = Number.parseFloat(getComputedStyle(paragraph).fontSize);
        return (paragraph.getBoundingClientRect().top - above) / size;
      }),
    );
    expect(gaps).toHaveLength(2);
    for (const gap of gaps) expect(gap).toBeGreaterThan(0.3);
  });

  test('lines on screen have at most eighty characters', async () => {
    const page = await newPage(render(readExample('piyush-mishra')));
    const longest = await page.$$eval('li', (items) =>
      Math.max(
        ...items.map((item) => {
          const text = item.textContent ?? '';
          const lines =
            item.getBoundingClientRect().height /
            Number.parseFloat(getComputedStyle(item).lineHeight);
          return lines > 1.5 ? text.length / Math.round(lines) : 0;
        }),
      ),
    );
    expect(longest).toBeGreaterThan(45);
    expect(longest).toBeLessThanOrEqual(80);
  });
});
