import { expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';

test('who no longer works somewhere does not work there for machines either', () => {
  const employers = (work: object[]) =>
    /"worksFor":(\[.*?\])/.exec(render({ basics: { name: 'A' }, work }))?.[1] ?? '';
  expect(employers([{ name: 'Now', startDate: '2020' }])).toContain('Now');
  expect(employers([{ name: 'Once', startDate: '2012-2016' }])).not.toContain('Once');
  expect(
    employers([
      { name: 'Once', positions: [{ position: 'P', startDate: '2012', endDate: '2014' }] },
    ]),
  ).not.toContain('Once');
});
