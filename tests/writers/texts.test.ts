import { describe, expect, test } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import { type RenderOptions, render } from '../../src/index.ts';
import { renderMarkdown, renderText } from '../../src/writers/index.ts';
import { bodyText } from '../support/html.ts';
import { RESUME_NAMES, resumeNamed } from '../support/page-cases.ts';
import { schemaResume } from '../support/schema-resume.ts';

const NOW = { now: 0 } as const;

const SMALL = {
  basics: {
    name: 'Ada Lovelace',
    label: 'Engineer',
    email: 'ada@a.test',
    summary: 'Writes *programs* for [engines](https://engine.test).\n\nAnd notes.',
  },
  work: [
    {
      name: 'Acme',
      url: 'https://acme.test',
      location: 'London',
      position: 'Programmer',
      startDate: '1842-03',
      endDate: '1843-07',
      summary: 'The first of its kind.',
      highlights: ['Bernoulli numbers', 'Notes:\n\n- A\n- G'],
    },
    { name: 'Acme', position: 'Translator', startDate: '1841', endDate: '1842' },
    { name: 'Other', position: 'Guest' },
  ],
  skills: [{ name: 'Languages', keywords: ['French', 'Latin'] }, { name: 'Chess' }],
};

describe('plain text', () => {
  test('has titles in capitals, bullets, addresses, and entries apart', () => {
    expect(renderText(SMALL)).toBe(`Ada Lovelace
Engineer
ada@a.test

SUMMARY
Writes programs for engines (https://engine.test).

And notes.

WORK EXPERIENCE
Acme | acme.test | London
Programmer | March 1842 – July 1843
The first of its kind.
- Bernoulli numbers
- Notes:
  - A
  - G
Translator | 1841 – 1842

Other
Guest

SKILLS
Languages: French, Latin
Chess
`);
  });

  test.each([80, 40, 20])('has lines of at most %d characters', (width) => {
    for (const name of RESUME_NAMES) {
      const long = renderText(resumeNamed(name), { width, ...NOW })
        .split('\n')
        // A word that is longer than a line stays whole.
        .filter((line) => [...line].length > width && line.trim().replace(/^- /, '').includes(' '));
      expect([name, long.filter((line) => !/^\s*(?:- )?\S+$/.test(line))]).toEqual([name, []]);
    }
  });

  test('has no lines that are broken if they need not be', () => {
    const summary = 'word '.repeat(100).trim();
    expect(renderText({ basics: { summary } }, { width: Infinity })).toContain(summary);
    expect(renderText({ basics: { summary } }, { width: Number.NaN })).toBe(
      renderText({ basics: { summary } }),
    );
  });

  test('breaks Chinese and Japanese between characters, and not before a full stop', () => {
    const summary = '私は研究した。'.repeat(8);
    const lines = renderText({ basics: { summary } }, { width: 20, language: 'ja' }).split('\n');
    expect(lines.slice(3).join('')).toContain(summary);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(21);
    for (const line of lines) expect(line).not.toMatch(/^。/);
  });

  test('writes capitals as the language does', () => {
    const basics = { name: 'A', summary: 'x' };
    const sectionTitles = { summary: 'iş' };
    expect(renderText({ basics }, { language: 'tr', sectionTitles })).toContain('İŞ\n');
  });

  test('has every field of the schema', () => {
    const { resume, leaves } = schemaResume();
    const text = renderText(resume, { width: Infinity, datePrecision: 'day', ...NOW });
    const missing = leaves.filter(({ path, value, kind }) => {
      if (path.startsWith('meta.') || path === '$schema' || path === 'basics.image') return false;
      if (kind === 'date') return !text.includes(value.slice(0, 4));
      return !text.includes(kind === 'uri' ? value.replace('https://', '') : value);
    });
    expect(missing).toEqual([]);
  });
});

/** Bars stand on the page between what has a line of its own, or a bar, in other formats. */
const words = (text: string) =>
  text.split(/\s+/).filter((word) => word !== '' && word !== '|' && word !== ',');

const reader = new MarkdownIt({ html: false });
const readBack = (written: string) => bodyText(`<body>${reader.render(written)}</body>`);

describe('Markdown reads back to the text of the page', () => {
  test.each(RESUME_NAMES)('%s', (name) => {
    const options: RenderOptions = { ...NOW, lead: 'employer' };
    const resume = resumeNamed(name);
    const page = words(bodyText(render(resume, options)));
    // A comma between place and date is a bar there.
    const plain = (each: string) => each.replace(/[,،、]$/, '');
    expect(words(readBack(renderMarkdown(resume, options))).map(plain)).toEqual(page.map(plain));
  });

  test.each([
    'a * b * c',
    '5*4',
    'snake_case and _under_',
    '1. first of two',
    '2019. A year',
    '# no title',
    '- 20 % less',
    '+ 30 % more',
    '> quoted',
    '= equals',
    'C++ & C#',
    'a < b > c',
    'R&D &amp;amp; more',
    '`code` and ```more```',
    '[brackets](no link)',
    '![no picture]',
    '~~kept~~',
    'back\\slash \\* star',
    '**bold** and *thin*',
    'https://a.test/(x)_y',
    'line one\nline two',
    '| a | b |',
    '***',
    '---',
    'ends with #',
    '<b>Note:</b>text',
    'word<b>(in brackets)</b>word',
    '<i>"Quoted"</i>s and <b>“q”</b>s',
    'a<b>b</b>c',
    '- one\n- two\n\n1. three\n2. four',
  ])('%j', (text) => {
    const resume = {
      basics: { name: text, label: text, summary: text },
      work: [{ name: text, position: text, summary: text, highlights: [text, 'x'] }],
      skills: [{ name: text, keywords: [text] }],
    };
    const page = words(bodyText(render(resume)));
    expect(words(readBack(renderMarkdown(resume)))).toEqual(page);
  });
});

test('lists side by side stay two in Markdown', () => {
  const resume = { work: [{ name: 'Acme', summary: '- one', highlights: ['two'] }] };
  expect(reader.render(renderMarkdown(resume)).match(/<ul>/g)).toHaveLength(2);
});

test.each([
  ['10<sup>6</sup> m<sup>−2</sup>', '10⁶ m⁻²'],
  ['H<sub>2</sub>O', 'H₂O'],
  ['the 1<sup>st</sup>', 'the 1st'],
])('%s keeps its meaning without markup', (summary, written) => {
  const resume = { basics: { name: 'A', summary } };
  expect(renderText(resume)).toContain(written);
  expect(renderMarkdown(resume)).toContain(written);
});

describe('texts and pages say the same', () => {
  const variants = { short: { hide: ['work.highlights', 'basics.email'], sections: ['skills'] } };
  test.each<[what: string, options: RenderOptions]>([
    ['language', { language: 'de' }],
    ['hidden fields', { hide: ['basics.email', 'work.summary'] }],
    ['a variant', { variants, variant: 'short' }],
    ['titles', { sectionTitles: { work: 'Jobs' } }],
    ['dates', { dateFormat: 'numeric', showDurations: true }],
    ['roles first', { lead: 'role' }],
  ])('with %s', (_, options) => {
    const page = new Set(words(bodyText(render(SMALL, { ...options, ...NOW }))));
    const inMarkdown = words(readBack(renderMarkdown(SMALL, { ...options, ...NOW })));
    expect(inMarkdown.filter((word) => !page.has(word) && !page.has(`${word},`))).toEqual([]);
    const text = renderText(SMALL, { ...options, ...NOW });
    for (const word of ['ada@a.test', 'Bernoulli', 'kind.', 'Jobs', 'Kenntnisse']) {
      expect([word, text.toLowerCase().includes(word.toLowerCase())]).toEqual([
        word,
        [...page].some((each) => each.toLowerCase().includes(word.toLowerCase())),
      ]);
    }
  });
});

describe('what is no résumé is refused as by render', () => {
  test.each([null, 'text', [], Promise.resolve({})])('%p', (value) => {
    expect(() => renderText(value as object)).toThrow(/renderText\(\) expects a résumé/);
    expect(() => renderMarkdown(value as object)).toThrow(TypeError);
  });

  test('an empty one is its title', () => {
    expect(renderText({})).toBe('Résumé\n');
    expect(renderMarkdown({})).toBe('# Résumé\n');
  });
});

describe('texts of strangers', () => {
  test('become no picture in Markdown, which a reader would load', () => {
    const summary = 'Hello!https://evil.example/pixel.png and !<https://evil.example/x.png>';
    const written = renderMarkdown({ basics: { name: 'A', summary } });
    expect(reader.render(written)).not.toContain('<img');
  });

  test('of a megabyte are written in the order of their length', () => {
    const summary = '[a](http://x.y) word '.repeat(50_000);
    expect(renderText({ basics: { summary } }, { width: Infinity }).length).toBeGreaterThan(
      1_000_000,
    );
    expect(renderText({ basics: { summary } }, { width: 0 })).toBe(
      renderText({ basics: { summary } }, { width: Infinity }),
    );
  });
});
