import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { bodyText } from '../support/html.ts';

describe('dates without a title beside them stand in the first line', () => {
  const other = { name: 'B', position: 'C', location: 'D' };
  const firstLine = (job: object) => {
    const html = render({ work: [{ name: 'Acme', ...job }, other] });
    return bodyText(/<div class="row">.*?<\/div> (?:<div.*?<\/div>)?/.exec(html)?.[0] ?? '');
  };
  test.each([
    [{ startDate: '2020', endDate: '2021' }, 'Acme 2020 – 2021'],
    [{ location: 'Rome', startDate: '2020', endDate: '2021' }, 'Acme Rome, 2020 – 2021'],
    [{ startDate: '2018', endDate: '2021', positions: [{ position: 'Boss' }] }, 'Acme 2018 – 2021'],
  ])('%j', (job, line) => expect(firstLine(job)).toBe(line));
});
