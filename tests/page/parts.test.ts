import { describe, expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { type RenderOptions, render, renderParts } from '../../src/index.ts';
import { describeInChromium } from '../support/chromium.ts';
import { resumeNamed } from '../support/page-cases.ts';

/** Styles of a page around the résumé that would hurt it if they reached it. */
const HOST_STYLE = `
html { font-size: 62.5%; background: #222; color-scheme: dark }
body { font: italic 700 13px/3 cursive; color: red; text-align: center; text-transform: uppercase;
  letter-spacing: 3px; word-spacing: 1em; text-indent: 2em; hyphens: auto; font-variant: small-caps }
* { box-sizing: content-box; margin: 4px; border: 1px solid }
html, body { margin: 0; border: 0 }
main, section, article, header { position: relative; left: 40px; width: 300px; display: grid; gap: 30px }
h1, h2, h3, h4 { font: 900 50px/2 fantasy; margin: 1em; padding: 1em; background: lime; text-align: right }
h2::before, li::before { content: "→"; color: blue }
p, li, address { margin: 30px; max-width: 20ch; float: left }
ul, ol { list-style: square; columns: 2; padding: 60px }
li::marker { color: red; font-size: 30px }
a { display: block; color: hotpink; padding: 9px; text-decoration: none }
time, b, i, em, span { text-shadow: 0 0 9px; font-size: 9px; letter-spacing: 2px }
img { width: 100%; height: 400px; border-radius: 0 }
.row, .role, .line, .left, .right, .contact, .bar { display: grid; color: red; margin: 9px }
@media (max-width: 5000px) { section + section { margin-top: 200px } }`;

/** The texts of a résumé: where each stands, from the corner of `main`, and how it looks. */
interface Painted {
  readonly text: string;
  readonly box: readonly number[];
  readonly look: string;
}

/** What stands in a résumé's `main`, found in the document or in the shadow root of `#host`. */
async function painted(page: Page, id: string): Promise<Painted[]> {
  return page.evaluate(async (wanted) => {
    await document.fonts.ready;
    const root =
      document.getElementById(wanted) ??
      document.getElementById(`host-${wanted}`)?.shadowRoot?.getElementById(wanted);
    if (!root) return [];
    const corner = root.getBoundingClientRect();
    const found: Painted[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const style = node.parentElement && getComputedStyle(node.parentElement);
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width === 0) continue;
        found.push({
          text: node.data.trim(),
          box: [box.x - corner.x, box.y - corner.y, box.width, box.height].map((each) =>
            Math.round(each),
          ),
          look: `${style?.color} ${style?.fontWeight} ${style?.fontStyle} ${style?.textTransform} ${style?.letterSpacing}`,
        });
      }
    }
    return found;
  }, id);
}

/** A page that holds two résumés, each in its own style. */
function twoIn(kind: 'light' | 'shadow', first: Case, second: Case): string {
  const parts = [first, second].map(([name, options], i) =>
    renderParts(resumeNamed(name), { ...options, now: 0, idPrefix: `r${i}-` }),
  );
  const faces = parts.map(({ fontFaces }) => fontFaces).join('');
  const bodies = parts.map(({ css, body }, i) =>
    kind === 'light'
      ? `<style>${css}</style>${body}`
      : `<div id="host-r${i}-hairline" style="all:initial;display:block"><template shadowrootmode="open"><style>${css}</style>${body}</template></div>`,
  );
  return `<!DOCTYPE html><html><head><style>${HOST_STYLE}${faces}</style></head><body>${bodies.join('')}</body></html>`;
}

type Case = readonly [name: string, options: RenderOptions];

const PAIRS: readonly (readonly [Case, Case])[] = [
  [
    ['complete', {}],
    ['senior', { look: 'modern', density: 'compact', colors: { accent: '#7a0000' } }],
  ],
  [
    ['photo', { look: 'jake', colorScheme: 'dark', header: 'left' }],
    ['arabic', { language: 'ar' }],
  ],
  [
    ['japanese', { look: 'academic' }],
    ['roles', { typeface: 'sans', titleRule: 'above', dates: 'beside' }],
  ],
];

describeInChromium('two résumés in one page', (newPage) => {
  describe.each(['light', 'shadow'] as const)('in %s DOM', (kind) => {
    describe.each([390, 1000])('%d px wide', (width) => {
      test.each(PAIRS)('%j and %j stand as on pages of their own', async (first, second) => {
        const page = await newPage(twoIn(kind, first, second), { width });
        const together = [await painted(page, 'r0-hairline'), await painted(page, 'r1-hairline')];
        for (const [i, [name, options]] of [first, second].entries()) {
          const alone = await newPage(render(resumeNamed(name), { ...options, now: 0 }), { width });
          const expected = await painted(alone, 'hairline');
          expect(expected.length).toBeGreaterThan(20);
          expect(together[i]).toEqual(expected);
        }
      });
    });
  });

  test('and the page around them stays as it was', async () => {
    const own = '<h1 id="own">Own</h1><p id="text">A <a href="#x">text</a></p>';
    const styleOf = async (html: string) => {
      const page = await newPage(`<!DOCTYPE html><html><body>${own}${html}</body></html>`);
      return page.$$eval('html, body, #own, #text, #text a', (all) =>
        all.map((each) => {
          const { color, fontSize, fontFamily, margin, backgroundColor, lineHeight } =
            getComputedStyle(each);
          return [color, fontSize, fontFamily, margin, backgroundColor, lineHeight];
        }),
      );
    };
    const { css, fontFaces, body } = renderParts(resumeNamed('complete'), { colorScheme: 'dark' });
    expect(await styleOf(`<style>${fontFaces}${css}</style>${body}`)).toEqual(await styleOf(''));
  });
});

describe('parts', () => {
  const resume = resumeNamed('complete');

  test('make the page of render', () => {
    const { lang, dir, head, body, css, fontFaces } = renderParts(resume, { now: 0 });
    const page = render(resume, { now: 0 });
    expect(page).toContain(`<html lang="${lang}" dir="${dir}"`);
    expect(page).toContain(
      `<head>${head}<style>${fontFaces}${css}</style></head><body>${body}</body>`,
    );
  });

  test('are the same twice, for ETags', () => {
    const copy = structuredClone(resume);
    expect(renderParts(resume, { now: 0 })).toEqual(renderParts(copy, { now: 0 }));
    expect(render(resume, { now: 0 })).toBe(render(copy, { now: 0 }));
  });

  test('have the policy of the page, whether the page states it or not', () => {
    const { head, policy } = renderParts(resume);
    expect(head).toContain(`content="${policy}"`);
    expect(renderParts(resume, { contentSecurityPolicy: false }).policy).toBe(policy);
  });

  test.each([
    ['a-', 'a-hairline'],
    ['', 'hairline'],
    ['1', 'hairline'],
    ['a b', 'hairline'],
    ['a{}', 'hairline'],
    ['x'.repeat(200), 'hairline'],
    [7 as unknown as string, 'hairline'],
  ])('of the prefix %j have the id %s', (idPrefix, id) => {
    const { body, css } = renderParts(resume, { idPrefix });
    expect(body).toMatch(new RegExp(`^<main id="${id}"`));
    expect(css).toContain(`#${id}{`);
  });

  test('prefix each id', () => {
    const { body } = renderParts(resume, { idPrefix: 'ada-' });
    const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(8);
    expect(ids.filter((id) => !id?.startsWith('ada-'))).toEqual([]);
  });

  test('tell the typeface and the sections, in the order of the page', () => {
    const own = {
      basics: { summary: 'S' },
      talks: [{ name: 'T' }],
      'talk s': [{ name: 'U' }],
      work: [{ name: 'W' }],
      meta: { themeOptions: { look: 'modern', sections: ['talks', 'talk s', 'work'] } },
    };
    const { body, sections, typeface } = renderParts(own, { idPrefix: 'a-' });
    expect(typeface).toBe('sans');
    expect(sections.map(({ name }) => name)).toEqual(['summary', 'talks', 'talk s', 'work']);
    const drawn = Array.from(body.matchAll(/<section id="([^"]*)"[^>]*><h2>([^<]*)/g));
    expect(drawn.map(([, id, title]) => ({ id, title }))).toEqual(
      sections.map(({ id, title }) => ({ id, title })),
    );
  });

  test('tell the name and the title as they are', () => {
    const { name, title, jsonLd } = renderParts({ basics: { name: 'A <b> & "c"' } });
    expect([name, title]).toEqual(['A <b> & "c"', 'A <b> & "c" – Résumé']);
    expect(jsonLd).toMatchObject({ name });
  });

  test.each([null, 'text', [], Promise.resolve({})])('refuse %p as render does', (value) => {
    expect(() => renderParts(value as object)).toThrow(/renderParts\(\) expects a résumé/);
  });
});
