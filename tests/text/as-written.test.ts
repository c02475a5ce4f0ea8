import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { bodyText } from '../support/html.ts';
import { shown } from './shown.ts';

type Row = [written: string, shown: string];

const NUMBERS: Row[] = [
  ['2. Platz 2019\n1. Platz 2021', '2. Platz 2019<br>1. Platz 2021'],
  ['2010. A\n2011. B\n2012. C', '2010. A<br>2011. B<br>2012. C'],
  ['2019. Founded the firm', '2019. Founded the firm'],
  ['1. Platz im Wettbewerb', '1. Platz im Wettbewerb'],
  ['3) third', '3) third'],
  ['01. a\n02. b', '01. a<br>02. b'],
  ['1. a\n3. b', '1. a<br>3. b'],
  ['2. a\n\n3. b', '2. a<p>3. b</p>'],
  ['7. a\n   - b\n9. c', '7. a<ul><li>b</li></ul><p>9. c</p>'],
  ['1. a\n2. b', '<ol start="1"><li>a</li><li>b</li></ol>'],
  ['1) a\n2) b', '<ol start="1"><li>a</li><li>b</li></ol>'],
  ['1. a\n1. b', '<ol start="1"><li>a</li><li>b</li></ol>'],
  ['<ol start="3"><li>a</li><li>b</li></ol>', '<ol start="3"><li>a</li><li>b</li></ol>'],
  ['<ul><li>a</li></ul>\n3. b\n1. c', '<ul><li>a</li></ul><p>3. b<br>1. c</p>'],
];

const TAGS: Row[] = [
  ['<header>', '&lt;header&gt;'],
  ['<br>', '&lt;br&gt;'],
  ['</div>', '&lt;/div&gt;'],
  ['<!DOCTYPE html>', '&lt;!DOCTYPE html&gt;'],
  ['Replaced <div> soup by <article>', 'Replaced &lt;div&gt; soup by &lt;article&gt;'],
  ['Knows <p>, <hr>, and <br>', 'Knows &lt;p&gt;, &lt;hr&gt;, and &lt;br&gt;'],
  ['the <p> element', 'the &lt;p&gt; element'],
  ['Uses <ul> <li> well', 'Uses &lt;ul&gt; &lt;li&gt; well'],
  ['Map<K>, List<String>', 'Map&lt;K&gt;, List&lt;String&gt;'],
  ['std::vector<int>', 'std::vector&lt;int&gt;'],
  ['<Suspense fallback={x}>', '&lt;Suspense fallback={x}&gt;'],
  ['<Suspense fallback="x">', '&lt;Suspense fallback="x"&gt;'],
  ['<div class="x">', '&lt;div class="x"&gt;'],
  ['![alt](https://a.test)', 'alt'],
  ['Promise<a> and <Button />', 'Promise&lt;a&gt; and &lt;Button /&gt;'],
  ['a < b > c and a <b> c', 'a &lt; b &gt; c and a &lt;b&gt; c'],
  ['a<br>b', 'a<br>b'],
  ['a <br/> b', 'a <br> b'],
  ['<p>one<p>two', 'one<br>two'],
  ['One. <p> Two.', 'One. <br> Two.'],
  ['<li>a<li>b', 'a<br>b'],
  ['a</p>', 'a'],
  ['<div>\n\na\n\n</div>', 'a'],
  ['<b>a\n\nb</b>', '<b>a</b><p>b</p>'],
  ['<img src="https://a.test" alt="Logo"> of Acme', 'Logo of Acme'],
];

const SIGNS: Row[] = [
  ['+ 30 % de ventes', '+ 30 % de ventes'],
  ['- 20 % de coûts', '- 20 % de coûts'],
  ['– 20 % de coûts', '– 20 % de coûts'],
  ['* 4 stars', '* 4 stars'],
  ['- $5M costs', '- $5M costs'],
  ['−5 %', '−5 %'],
  ['+1 M€', '+1 M€'],
  ['+ 1\n- 2', '+ 1<p>- 2</p>'],
  ['> 50 % growth\n> 20 % less', '&gt; 50 % growth<br>&gt; 20 % less'],
  ['# 1 in sales', '# 1 in sales'],
  ['• 20 people', '20 people'],
  ['- led\n- 20 people', 'led</li><li>20 people'],
  ['- 1. led\n- 2. built', '1. led</li><li>2. built'],
  ['4*4*4', '4*4*4'],
  ['2*3=6 and 4*5=20', '2*3=6 and 4*5=20'],
  ['5*x*y', '5*x*y'],
  ['(a)*(b)*(c)', '(a)*(b)*(c)'],
  ['x**y**z', 'x**y**z'],
  ['__init__ and snake_case_name', '__init__ and snake_case_name'],
  ['**API**s', '<b>API</b>s'],
  ['你好**世界**你好', '你好<b>世界</b>你好'],
];

const MARKS: Row[] = [
  ['# Head\ntext', '<b>Head</b><p>text</p>'],
  ['###### Head', '<b>Head</b>'],
  ['Head\n===', '<b>Head</b>'],
  ['> said\n> so', 'said<br>so'],
  ['a\n\n---\n\nb', 'a<p>b</p>'],
  ['a\n***\nb', 'a<p>b</p>'],
  ['a\n---\nb', 'a<p>b</p>'],
  ['~~struck~~ out', 'struck out'],
  ['![alt](https://a.test/b.png)', 'alt'],
  ['- [x] done\n- [ ] open', 'done</li><li>[ ] open'],
  ['a | b\n--|--\n**c** | d', 'a, b<br><b>c</b>, d'],
  ['[](https://a.test/b)', '<a href="https://a.test/b">a.test/b</a>'],
  ['[![](https://a.test/i.png)](https://a.test)', '<a href="https://a.test">a.test</a>'],
  ['```js\na < b\n\nc\n```', '<code>a &lt; b</code><br><code>c</code>'],
  ['~~~ more than a language', 'more than a language'],
];

const ADDRESSES: Row[] = [
  [
    'https://de.wikipedia.org/wiki/M%C3%BCnchen_%28a%29?b=%20%2F%E2%80%AE%FF%E3%85%A4',
    '<a href="https://de.wikipedia.org/wiki/M%C3%BCnchen_%28a%29?b=%20%2F%E2%80%AE%FF%E3%85%A4">https://de.wikipedia.org/wiki/München_(a)?b=%20%2F%E2%80%AE%FF%E3%85%A4</a>',
  ],
  ["o'brien@x.test", '<a href="mailto:o\'brien@x.test">o\'brien@x.test</a>'],
  ["'me@x.test'", "'me@x.test'"],
  ['1999 &#150; 2001 &#x95; &amp;lt;', '1999 – 2001 • &amp;lt;'],
];

describe.each(Object.entries({ NUMBERS, TAGS, SIGNS, MARKS, ADDRESSES }))('%s', (_, rows) => {
  test.each(rows)('%j', (written, html) => expect(shown(written)).toBe(html));
});

test.each(['<header>', '<section>', '<br>', 'Map<K>'])('the keyword %s is shown', (keyword) => {
  expect(bodyText(render({ skills: [{ name: 'Web', keywords: [keyword] }] }))).toContain(keyword);
});
