import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse, serialize } from 'parse5';
import { render } from '../../src/index.ts';
import { exampleNames, officialSamples, readExample } from '../support/examples.ts';
import { renderByPreact } from '../support/preact-bundle.ts';
import { schemaResume } from '../support/schema-resume.ts';

// The build makes text of the components' elements. What they mean is Preact's to say.
describe('the compiled components write the page that Preact itself makes of them', () => {
  let byPreact: typeof render;
  beforeAll(async () => {
    byPreact = await renderByPreact();
  });

  const hostile = { name: '<b a="b">&amp;</b>', label: '\'"<script>', phone: '+1 <2> "3"-4' };
  test.each<[name: string, resume: object]>([
    ...exampleNames.map((name) => [name, readExample(name)] as [string, object]),
    ...Object.entries(officialSamples),
    ['every field of the schema', schemaResume().resume],
    ['hostile texts', { basics: hostile, work: [hostile], skills: [hostile] }],
    ['nothing', {}],
  ])('%s', (_, resume) => {
    const options = { now: 0, showDurations: true };
    const [ours, theirs] = [render, byPreact].map((each) =>
      serialize(parse(each(resume, options))),
    );
    expect(ours).toBe(theirs);
  });
});
