import { describe, expect, test } from '@jest/globals';
import { tried } from './cases.ts';
import { FOUND } from './found.ts';

describe('what once failed', () => {
  test.each(FOUND)('%s', (_, given) => {
    expect(tried(given).faults).toEqual([]);
  });
});
