// The time that hostile texts of growing length take, in each field that has a parser of its own.
import { report } from '../support/child.mjs';
import { loadTheme } from '../support/load.mjs';
import { median } from '../support/stats.mjs';
import { OURS } from '../themes.mjs';

// Below these, texts and what is made of them fit into caches.
const SIZES = [25_000, 50_000, 100_000, 200_000];
const RUNS = 5;

const repeated = (part) => (size) => part.repeat(Math.ceil(size / part.length)).slice(0, size);
/** Runs of growing length: the worst for what counts them. */
const growing = (part) => (size) => {
  let text = '';
  for (let i = 1; text.length < size; i++) text += `${part.repeat(i)} a `;
  return text.slice(0, size);
};

const PROSE = {
  '[[[[': repeated('['),
  '[a](': repeated('[a]('),
  '![![': repeated('!['),
  '****': repeated('*'),
  '*a **b ': repeated('*a **b '),
  '*a_ ': repeated('*a_ '),
  '` `` ``` ': growing('`'),
  '<<<<': repeated('<'),
  '<a href="': repeated('<a href="'),
  '<b><i>': repeated('<b><i>'),
  '</b></i>': (size) => repeated('<b>')(size / 2) + repeated('</i>')(size / 2),
  '<!--': repeated('<!--'),
  '<ul><li>': (size) => `<ul><li>${repeated('<ul>')(size / 2)}${repeated('<li>')(size / 2)}`,
  '<li>, in a list': (size) => `<ul>${repeated('<li>a</li>')(size)}`,
  '&amp;&': repeated('&amp;&'),
  '\\\\\\\\': repeated('\\'),
  'http://http://': repeated('http://'),
  'www.www.': repeated('www.'),
  'http://a.a.a.': (size) => `http://${repeated('a.')(size)}`,
  'http://a/((((': (size) => `http://a/${repeated('(')(size)}`,
  'a@a@': repeated('a@'),
  '- - -': repeated('- '),
  '- a, in lines': repeated('- a\n'),
  '1. a, in lines': repeated('1. a\n'),
  'empty lines': repeated('\n'),
  'spaces in lines': repeated(' \n'),
  'one long word': repeated('a'),
};
const WORDS = {
  'a.a.a.': repeated('a.'),
  'one long word': repeated('a'),
  '1 1 1 ': repeated('1 '),
  'a@a.': repeated('a@a.'),
  '((((': repeated('('),
  ',,,,': repeated(','),
  'http://http://': repeated('http://'),
  spaces: (size) => `a${repeated(' ')(size)}a`,
  'zero-width spaces': repeated('\u200Ba'),
};

/** As many different names as fill a text. */
const names = (prefix) => (size) =>
  Array.from({ length: Math.ceil(size / (prefix.length + 6)) }, (_, i) => `${prefix}${i}`).join(
    ' ',
  );
const entries = (text, entry) => text.split(' ').map((name) => ({ name: 'a', ...entry(name) }));

/** Each field with a parser of its own, and the texts that could hurt it. */
const FIELDS = {
  'basics.summary': [PROSE, (text) => ({ basics: { summary: text } })],
  'skills[].keywords': [PROSE, (text) => ({ skills: [{ name: 'a', keywords: [text] }] })],
  'skills[].keywords, one text': [WORDS, (text) => ({ skills: [{ name: 'a', keywords: text }] })],
  'basics.url': [WORDS, (text) => ({ basics: { url: text } })],
  'basics.email': [WORDS, (text) => ({ basics: { email: text } })],
  'basics.phone': [WORDS, (text) => ({ basics: { phone: text } })],
  'basics.image': [WORDS, (text) => ({ basics: { image: text } })],
  'basics.profiles[].username': [
    WORDS,
    (text) => ({ basics: { profiles: [{ network: 'github', username: text }] } }),
  ],
  'work[].startDate': [WORDS, (text) => ({ work: [{ name: 'a', startDate: text }] })],
  'themeOptions.colors': [WORDS, (text) => withOptions({ colors: { accent: text } })],
  'themeOptions.margins': [WORDS, (text) => withOptions({ margins: text })],
  'themeOptions.hide': [WORDS, (text) => withOptions({ hide: [text] })],
  'themeOptions.language': [WORDS, (text) => withOptions({ language: text })],
  // Many of something, beside as much of what each is looked for in.
  'themeOptions.hide, many paths': [
    { 'work.a1 work.a2': names('work.a') },
    (text) => ({ ...withOptions({ hide: text.split(' ') }), work: entries(text, () => ({})) }),
  ],
  'themeOptions.sections, many': [
    { 'a a a': repeated('a '), 'a1 a2 a3': names('a') },
    (text) => ({ ...withOptions({ sections: text.split(' ') }), a: entries(text, () => ({})) }),
  ],
  'work[].url, of one employer': [
    { 'a1.a a2.a': names('a.a') },
    (text) => ({ work: entries(text, (name) => ({ url: `https://${name}` })) }),
  ],
};

function withOptions(themeOptions) {
  return { basics: { name: 'a' }, meta: { themeOptions } };
}

const render = await loadTheme(OURS);
const rows = [];
for (const [field, [texts, resumeOf]] of Object.entries(FIELDS)) {
  for (const [name, textOf] of Object.entries(texts)) {
    const times = SIZES.map((size) => {
      const resume = resumeOf(textOf(size));
      render(resume);
      // As many characters at each size, so that each pays for as much garbage, and none for another's.
      const renders = SIZES.at(-1) / size;
      return median(Array.from({ length: RUNS }, () => timeOf(resume, renders)));
    });
    rows.push({ field, name, sizes: SIZES, times });
  }
}
report(rows);

/** The mean time of so many renders. */
function timeOf(resume, renders) {
  global.gc();
  const start = performance.now();
  for (let i = 0; i < renders; i++) render(resume);
  return (performance.now() - start) / renders;
}
