import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { render } from '../../src/index.ts';
import { describeInChromium } from '../support/chromium.ts';
import { exampleNames, readExample } from '../support/examples.ts';
import { officialSchema } from '../support/schema-resume.ts';

const source = readFileSync(new URL('../../examples/piyush-mishra.md', import.meta.url), 'utf8');

/**
 * The source's lines as a reader sees them: without Markdown's marks and rules, and with what
 * Markdown breaks over several source lines, the list of technologies, joined by its commas.
 */
function sourceLines(): string[] {
  return source
    .replace(/(Aerospike|Open MPI) {2}\n/g, '$1, ')
    .split('\n')
    .map((line) =>
      line
        .replace(/^#+ |^- /, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\*/g, '')
        .trim(),
    )
    .filter((line) => line !== '' && line !== '---');
}

describeInChromium('the bundled résumé in a browser', (newPage) => {
  test('reads as its source does, line by line and in its order', async () => {
    const page = await newPage(render(readExample('piyush-mishra')));
    await page.setViewport({ width: 1280, height: 800 });
    // On screens the bars are painted; on paper they are text.
    await page.emulateMediaType('print');
    // biome-ignore lint/performance/useDomNodeTextContent: innerText is what is shown, in lines.
    const shown = await page.evaluate(() => document.body.innerText);
    const lines = shown.split('\n').map((line) => line.replace(/^• /, '').trim());
    expect(lines.filter(Boolean)).toEqual(sourceLines());
  });

  test('has each place and date at the right of its line, upright beside an italic title', async () => {
    const page = await newPage(render(readExample('piyush-mishra')));
    await page.setViewport({ width: 1280, height: 800 });
    const rows = await page.$$eval('.education .row, .work .row', (elements) =>
      elements.map((row) => {
        const parts = [...row.children].map((part) => part.getBoundingClientRect());
        return {
          slants: [...row.children].map((part) => getComputedStyle(part).fontStyle),
          isOneLine: parts.every((part) => Math.abs(part.bottom - (parts[0]?.bottom ?? 0)) < 8),
          isAtEnd: Math.abs((parts.at(-1)?.right ?? 0) - row.getBoundingClientRect().right) < 0.5,
        };
      }),
    );
    expect(rows).toHaveLength(10);
    rows.forEach((row, i) => {
      const slants = [i % 2 === 1 ? 'italic' : 'normal', 'normal'];
      expect(row).toEqual({ slants, isOneLine: true, isAtEnd: true });
    });
  });

  test('sets the words in bold that the source does', async () => {
    const page = await newPage(render(readExample('piyush-mishra')));
    expect(await page.$$eval('li b', (bold) => bold.map((each) => each.textContent))).toEqual([
      'response time, latency, and throughput',
    ]);
  });
});

describe('the bundled résumé', () => {
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));

  test('links what the source links', () => {
    const html = render(readExample('piyush-mishra'));
    const links = [...source.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(html).toContain(`href="${link}"`);
  });

  test.each(exampleNames.filter((name) => !['damaged', 'oldest-schema'].includes(name)))(
    '%s is valid against the official schema',
    (name) => {
      ajv.validate(officialSchema, readExample(name));
      expect(ajv.errors).toBeNull();
    },
  );

  test('examples/README.md says what each example proves, and what was corrected', () => {
    const readme = readFileSync(new URL('../../examples/README.md', import.meta.url), 'utf8');
    for (const name of exampleNames) expect(readme).toContain(`\`${name}.json\``);
    expect(readme).toContain('Insititute');
    expect(source).not.toContain('Insititute');
  });
});
