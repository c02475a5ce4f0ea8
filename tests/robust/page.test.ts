import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { readPage, tracesIn } from './page.ts';

/** The page of a résumé of which every kind of element is part. */
const PAGE = render(
  {
    basics: { name: 'Ada', image: 'me.png', url: 'https://a.test', summary: 'a\nb "c" & <d>' },
    work: [{ name: 'Acme', highlights: ['*one*'] }],
  },
  { typeface: 'system' },
);

test('the strict reader finds nothing wrong with a page', () => {
  expect(readPage(PAGE).faults).toEqual([]);
  expect(tracesIn(PAGE)).toEqual([]);
});

describe('it finds', () => {
  test.each<[what: string, written: string, instead: string]>([
    ['an element with content that is closed at once', '<li>', '<li/>'],
    ['a void element that is not closed', '<br/>', '<br>'],
    ['an end of a void element', '<br/>', '</br>'],
    ['a closed end', '</li>', '</li/>'],
    ['a sign of the text', '&lt;d', '<d'],
    ['a script', '<h1', '<script>x</script><h1'],
    ['a script of another type', 'application/ld+json', 'text/javascript'],
    ['an attribute of another element', '<h2>', '<h2 href="https://a.test">'],
    ['what runs code', '<h2>', '<h2 onclick="x">'],
    ['an address that runs code', 'href="https://a.test"', 'href="javascript:x"'],
    ['a quotation mark in an address', 'href="https://a.test"', 'href="https://a.test/&quot;x"'],
    ['a photo of another kind', 'src="me.png"', 'src="data:image/svg+xml,x"'],
    ['an element never closed', '</li>', ''],
    ['an element closed twice', '</li>', '</li></li>'],
    ['a comment', '<h1', '<!-- --><h1'],
    ['an empty item', '<li><em>one</em></li>', '<li></li>'],
    ['a paragraph in a heading', '<h2>', '<h2><p>x</p>'],
    ['a section without a heading', '<h2>', '<p>x</p><h2>'],
    ['a second name', '</header>', '<h1>x</h1></header>'],
    ['an id that two have', '</main>', '<section id="work"><h2>x</h2></section></main>'],
    ['no doctype', '<!DOCTYPE html>\n', ''],
    ['something behind the page', '</html>\n', '</html><p>x</p>'],
  ])('%s', (_, written, instead) => {
    expect(PAGE).toContain(written);
    expect(readPage(PAGE.replace(written, instead)).faults).not.toEqual([]);
  });

  test.each(['undefined', 'null', 'NaN', '[object Object]', 'Invalid Date', '() => 7'])(
    'the trace of a value printed unread: %s',
    (trace) => expect(tracesIn(PAGE.replace('Acme', trace))).toHaveLength(1),
  );
});
