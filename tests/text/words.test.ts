import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { text as asMarkup } from '../../src/markup.ts';
import { clean } from '../../src/text/clean.ts';
import { parser } from '../../src/text/parser.ts';
import { wordsIn } from '../../src/text/words.ts';

describe('words alone', () => {
  test.each([
    '',
    'Words',
    'Größe, élan, 日本語, العربية',
    "don't (or do!) 50% + 5",
    '2 * 3'.replace('*', '×'),
    '-5 degrees',
    '1.5 metres',
    'a-b – c; d/e',
  ])('%j', (written) => expect(wordsIn(written)).toBe(written));

  test('are trimmed', () => expect(wordsIn(' \u00A0Words ')).toBe('Words'));
});

describe('more than words', () => {
  test.each([
    'a & b',
    'a < b',
    'say "a"',
    'a *b* c',
    'a_b',
    '`a`',
    '[a](b)',
    'a\\b',
    'a\nb',
    'a\tb',
    'www.a.test',
    'WWW.a.test',
    'https://a.test',
    'me@a.test',
    '- a',
    '+ a',
    '1. a',
    '12) a',
    'a\u200Bb',
    'a\u202Eb',
    '\uD83D',
    'a\u0000b',
  ])('%j', (written) => expect(wordsIn(written)).toBeUndefined());
});

test('words are what cleaning, escaping and Markdown make of them', () => {
  const unit = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...'abc ABC w.-+()1 éß日،\u00A0\u2028') },
    { weight: 1, arbitrary: fc.constantFrom(...'<>&"\'*_`[]\\:@/!~\n\t#|=^$\u200B\uFEFF') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (written) => {
      const words = wordsIn(written);
      if (words === undefined) return;
      expect(clean(written)).toBe(words);
      expect(asMarkup(words)).toBe(words);
      // To Markdown this is a list of nothing; to whoever wrote it, a dash or a number.
      if (/^(?:[-+]|\d{1,9}[.)])$/.test(words)) return;
      const tokens = parser().parse(words, {});
      expect(tokens.map(({ type }) => type)).toEqual(
        words === '' ? [] : ['paragraph_open', 'inline', 'paragraph_close'],
      );
      const inline = tokens[1]?.children ?? [];
      expect(inline.map(({ type, content }) => type + content)).toEqual(
        words === '' ? [] : [`text${words}`],
      );
    }),
    { numRuns: 20_000 },
  );
});
