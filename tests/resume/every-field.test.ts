import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { attribute, bodyText, elementsOf } from '../support/html.ts';
import { schemaResume } from '../support/schema-resume.ts';

const { resume, leaves } = schemaResume();
const html = render(resume);
const text = bodyText(html);
const elements = elementsOf(html);
const attributesOf = (name: string) => elements.map((element) => attribute(element, name));

/** What is said of the file and not of the person stands in the head. */
const isOfTheFile = (path: string) => path === '$schema' || path.startsWith('meta.');

describe('every field of the official schema is visible', () => {
  test('the schema has the twelve sections that this theme knows', () => {
    expect(Object.keys(resume).sort()).toEqual(
      '$schema awards basics certificates education interests languages meta projects publications references skills volunteer work'.split(
        ' ',
      ),
    );
  });

  const isOfThePerson = ({ path }: { path: string }) =>
    !isOfTheFile(path) && path !== 'basics.image';
  test.each(leaves.filter(isOfThePerson))('$path', ({ value, kind }) => {
    if (kind === 'date') expect(attributesOf('datetime')).toContain(value);
    else if (kind === 'uri') expect(attributesOf('href')).toContain(value);
    else expect(text).toContain(value);
    if (kind === 'email') expect(attributesOf('href')).toContain(`mailto:${value}`);
  });

  test('basics.image is a photo where it is an address', () => {
    const image = 'https://example.com/me.jpg';
    const photo = elementsOf(render({ basics: { image } })).find((e) => e.tagName === 'img');
    expect(photo && attribute(photo, 'src')).toBe(image);
  });

  test('what is said of the file stands in the head', () => {
    const meta = resume.meta as Record<string, string>;
    expect(attributesOf('content')).toEqual(
      expect.arrayContaining([meta.version, meta.lastModified]),
    );
    expect(attributesOf('href')).toContain(meta.canonical);
  });
});
