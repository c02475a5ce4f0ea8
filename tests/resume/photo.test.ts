import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { attribute, bodyText, elementsOf } from '../support/html.ts';

describe('photos', () => {
  const photo = (image: string) => {
    const found = elementsOf(render({ basics: { image } })).find((e) => e.tagName === 'img');
    return found && attribute(found, 'src');
  };
  test.each([
    ['https://me.test/Jürgen.png', 'https://me.test/Jürgen.png'],
    ['data:image/jpg;base64,QUJD', 'data:image/jpg;base64,QUJD'],
    ['data:image/png;charset=utf-8;base64,QU\nJD', 'data:image/png;charset=utf-8;base64,QUJD'],
    ['./my photo.jpg', './my%20photo.jpg'],
    ['me.jpg?size=200', 'me.jpg?size=200'],
    ['data:image/svg+xml;base64,QUJD', undefined],
    ['file:///home/me.jpg', undefined],
    ['javascript:alert(1).png', undefined],
    ['me', undefined],
  ])('%j', (written, expected) => expect(photo(written)).toBe(expected));

  test('data that is no picture is not shown as text', () => {
    expect(bodyText(render({ basics: { name: 'A', image: 'data:image/svg+xml,x' } }))).toBe('A');
  });
});
