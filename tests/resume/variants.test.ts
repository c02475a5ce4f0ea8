import { describe, expect, test } from '@jest/globals';
import { type RenderOptions, render } from '../../src/index.ts';
import { RESUME } from '../../src/resume/tables.ts';
import { bodyText } from '../support/html.ts';

describe('variants', () => {
  const many = {
    basics: { name: 'Ada', label: 'Engineer', summary: 'Builds.' },
    work: [
      { name: 'Always' },
      {
        name: 'Lab',
        tags: 'academic',
        highlights: [
          'Both',
          { text: 'Only academic', tags: ['academic'] },
          { text: 'Only industry', tags: ['industry'] },
        ],
      },
      { name: 'Plant', tags: ['industry'] },
    ],
    meta: {
      themeOptions: {
        dateFormat: 'short',
        variants: {
          academic: {
            label: 'Researcher',
            summary: 'Studies.',
            sections: ['work'],
            sectionTitles: { work: 'Posts' },
          },
          industry: { hide: ['summary'] },
        },
      },
    },
  };
  test.each<[options: RenderOptions, text: string]>([
    [
      {},
      'Ada Engineer Summary Builds. Work Experience Always Lab • Both • Only academic • Only industry Plant',
    ],
    [
      { variant: 'academic' },
      'Ada Researcher Summary Studies. Posts Always Lab • Both • Only academic',
    ],
    [{ variant: 'industry' }, 'Ada Engineer Work Experience Always Plant'],
    [
      { variant: 'no such variant' },
      'Ada Engineer Summary Builds. Work Experience Always Lab • Both • Only academic • Only industry Plant',
    ],
    [
      { variant: 'constructor' },
      'Ada Engineer Summary Builds. Work Experience Always Lab • Both • Only academic • Only industry Plant',
    ],
    [
      { variant: 'academic', label: 'Boss' },
      'Ada Boss Summary Studies. Posts Always Lab • Both • Only academic',
    ],
  ])('%j', (options, text) => {
    expect(bodyText(render(many, options))).toBe(text.replaceAll('• ', ''));
  });

  test('tags count in every list inside an entry, whatever it is called', () => {
    const names = Object.values(RESUME).flatMap(({ fields = {} }) =>
      ['highlights', 'positions', 'profiles'].flatMap((name) => fields[name]?.keys ?? []),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const item = (tags: string[]) => ({ text: `for ${tags}`, network: `for ${tags}`, tags });
      const list = [item(['one']), item(['other'])];
      const place =
        name === 'profiles' ? { basics: { profiles: list } } : { work: [{ [name]: list }] };
      const text = bodyText(render(place, { variants: { one: {} }, variant: 'one' }));
      expect([name, text]).toEqual([name, expect.stringContaining('for one')]);
      expect([name, text]).toEqual([name, expect.not.stringContaining('for other')]);
    }
  });

  test.each([
    { work: { name: 'W', tags: ['other'] } },
    { work: [[{ name: 'W', tags: ['other'] }]] },
    { skills: { W: { level: 'W', tags: ['other'] } } },
    { work: [{ positions: { 0: { position: 'W', tags: 'other' } } }] },
    { work: [{ highlights: [[{ text: 'W', tags: ['other'] }]] }] },
  ])('tags count in every form of a list: %j', (resume) => {
    expect(bodyText(render(resume))).toContain('W');
    const html = render(resume, { variants: { one: {} }, variant: 'one' });
    expect(bodyText(html)).not.toContain('W');
  });

  test('tags are not shown', () => {
    const html = render({ work: [{ highlights: [{ text: 'Text', tags: 'tag' }] }] });
    expect(bodyText(html)).not.toContain('tag');
  });

  test('meta.themeOptions.variant picks one', () => {
    const { themeOptions } = many.meta;
    const meta = { themeOptions: { ...themeOptions, variant: 'academic' } };
    expect(bodyText(render({ ...many, meta }))).toContain('Researcher');
  });
});
