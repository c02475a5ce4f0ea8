import { describe, expect, test } from '@jest/globals';
import { type Block, type Inline, type Phrase, plainProse } from '../../src/text/inline.ts';
import { toPhrase, toProse } from '../../src/text/markdown.ts';

/** As a phrase is given: text alone as a plain string. */
const phraseOf = ([first = '', ...others]: readonly Inline[]): Phrase =>
  typeof first === 'string' && others.length === 0 ? first : [first, ...others];

const b = (...children: Inline[]): Inline => ({ tag: 'b', children: phraseOf(children) });
const i = (...children: Inline[]): Inline => ({ tag: 'em', children: phraseOf(children) });
const code = (text: string): Inline => ({ tag: 'code', children: text });
const a = (href: string, ...children: Inline[]): Inline => ({
  tag: 'a',
  href,
  children: phraseOf(children),
});
const br: Inline = { tag: 'br' };

test.each(['', 'plain', 'Node.js at Media.net', '#no heading', '>= 5 years'])(
  'words alone are just these: %j',
  (written) => {
    expect(toPhrase(written)).toBe(written);
    expect(toProse(written)).toBe(written);
  },
);

describe('phrases', () => {
  test.each<[written: string, ...phrase: Inline[]]>([
    ['**bold**', b('bold')],
    ['a *b* c', 'a ', i('b'), ' c'],
    ['**a *b***', b('a ', i('b'))],
    ['`a < b`', code('a < b')],
    ['[text](https://a.test)', a('https://a.test', 'text')],
    ['[**bold** text](https://a.test)', a('https://a.test', b('bold'), ' text')],
    ['<https://a.test>', a('https://a.test', 'https://a.test')],
    ['see https://a.test/b.', 'see ', a('https://a.test/b', 'https://a.test/b'), '.'],
    ['see www.a.test, please', 'see ', a('https://www.a.test', 'www.a.test'), ', please'],
    ['(https://a.test/x_(y))', '(', a('https://a.test/x_(y)', 'https://a.test/x_(y)'), ')'],
    ['write me@a.test', 'write ', a('mailto:me@a.test', 'me@a.test')],
    ['[text](javascript:alert(1))', '[text](javascript:alert(1))'],
    ['[text](ftp://a.test)', 'text (ftp://a.test)'],
    ['[text](relative.html)', 'text (relative.html)'],
    ['![alt](https://a.test/i.png)', 'alt'],
    ['a<br>b<br/>c', 'a', br, 'b', br, 'c'],
    ['<b>a</b> <strong>b</strong>', b('a'), ' ', b('b')],
    ['<em>a</em> <i>b</i>', i('a'), ' ', i('b')],
    ['<a href="https://a.test">x</a>', a('https://a.test', 'x')],
    ['<a href="javascript:alert(1)">x</a>', 'x (javascript:alert(1))'],
    ['<a name="x">x</a>', 'x'],
    ['<b>never closed', '<b>never closed'],
    ['closed</b> only', 'closed only'],
    ['<b><i>wrong</b> order</i>', b(i('wrong')), ' order'],
    ['**a <b>b** c', b('a <b>b'), ' c'],
    ['<script>alert(1)</script>', 'alert(1)'],
    ['<p>a</p><p>b</p>', 'a', br, 'b'],
    ['Vector<T>', 'Vector<T>'],
    ['H<sub>2</sub>O', 'H', { tag: 'sub', children: '2' }, 'O'],
    ['&lt;b&gt; &amp; &eacute;', '<b> & é'],
    ['&ccaron;&Delta;&hellip;&nbsp;&le;', 'čΔ…\u00A0≤'],
    ['&DoubleLongRightArrow; &b=;', '⟹ &b=;'],
    ['[text](https://ä.test/ö?a=1&amp;b=2)', a('https://ä.test/ö?a=1&b=2', 'text')],
    ['<b><b><b>a</i></i>', '<b><b><b>a'],
    ['<i>**a</i>**', i(b('a'))],
    ['\\*not\\*', '*not*'],
    ['snake_case_name', 'snake_case_name'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    [' R & D, "a < b" ', 'R & D, "a < b"'],
  ])('%j', (written, ...phrase) => expect(toPhrase(written)).toEqual(phraseOf(phrase)));
});

describe('prose', () => {
  const paragraph = (...phrase: Inline[]): Block => ({
    kind: 'paragraph',
    phrase: phraseOf(phrase),
  });
  test.each<[written: string, prose: unknown]>([
    ['one\n\ntwo', [paragraph('one'), paragraph('two')]],
    ['one\ntwo', [paragraph('one', br, 'two')]],
    ['- a\n- b', [{ kind: 'list', items: [[paragraph('a')], [paragraph('b')]] }]],
    ['2. a\n3. b', [paragraph('2. a', br, '3. b')]],
    ['\u00A0- R & D', [{ kind: 'list', items: [[paragraph('R & D')]] }]],
    [' R & D, "a < b" ', 'R & D, "a < b"'],
    [
      '<p>a</p><ul class="x">\n  <li>b</li>\n  <li><p>c</p></li>\n</ul>d',
      [
        paragraph('a'),
        { kind: 'list', items: [[paragraph('b')], [paragraph('c')]] },
        paragraph('d'),
      ],
    ],
    [
      '<OL><LI>a<UL><LI>b</LI></UL></LI></OL>',
      [
        {
          kind: 'list',
          start: 1,
          items: [[paragraph('a'), { kind: 'list', items: [[paragraph('b')]] }]],
        },
      ],
    ],
    [
      'a<ul><li></li><li>b\n\nc</li></ul>',
      [paragraph('a'), { kind: 'list', items: [[paragraph('b', br, 'c')]] }],
    ],
    [
      '<ol start="10"><li>a<ul><li>b</li></ul>c</li></ol>',
      [
        {
          kind: 'list',
          start: 10,
          items: [[paragraph('a'), { kind: 'list', items: [[paragraph('b')]] }, paragraph('c')]],
        },
      ],
    ],
    [
      '<ul><li>2020. a</li><!-- <li>b</li> --><li>+ c</li><li>• d</li></ul>',
      [
        {
          kind: 'list',
          items: [[paragraph('2020. a')], [paragraph('+ c')], [paragraph('d')]],
        },
      ],
    ],
    [
      '<ul><!-- c --><li>use `a`</li></ul>',
      [{ kind: 'list', items: [[paragraph('use ', code('a'))]] }],
    ],
    ['write `<ul><li>`', [paragraph('write ', code('<ul><li>'))]],
    ['a | b\n--|--', 'a, b'],
  ])('%j', (written, prose) => expect(toProse(written)).toEqual(prose));

  test('text nested deeper than anyone nests is shown as written', () => {
    const text = `${'- + '.repeat(500)}the end`;
    expect(plainProse(toProse(text))).toContain('the end');
  });
});
