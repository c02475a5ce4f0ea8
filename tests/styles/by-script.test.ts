import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';

describe('lines break as in the script', () => {
  test.each([
    ['zh', ['line-break:strict']],
    ['zh-HK', ['line-break:strict']],
    ['yue', ['line-break:strict']],
    ['ja', ['line-break:strict']],
    ['ko', ['word-break:keep-all']],
    ['vi', []],
    ['th', []],
  ])('of %s', (language, rules) => {
    const html = render({ basics: { name: 'Q' } }, { language, typeface: 'system' });
    const found = html.match(/line-break:strict|word-break:keep-all/g) ?? [];
    expect(found).toEqual(rules);
  });
});
