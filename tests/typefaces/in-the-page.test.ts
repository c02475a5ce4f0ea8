import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { officialSamples } from '../support/examples.ts';

describe('the size of the complete résumé’s page, in kilobytes', () => {
  test.each([
    ['charter', 110],
    ['computer-modern', 110],
    ['sans', 110],
    ['system', 30],
  ] as const)('%s: at most %i', (typeface, limit) => {
    const html = render(officialSamples.complete, { typeface });
    expect(Buffer.byteLength(html) / 1000).toBeLessThanOrEqual(limit);
  });

  test('only the faces that a page uses are in it', () => {
    const faces = (resume: object) => render(resume).match(/@font-face/g)?.length;
    const job = (text: string) => ({ basics: { summary: text } });
    expect(faces(job('plain'))).toBe(2);
    expect(faces(job('*italic*'))).toBe(3);
    expect(faces(job('***both***'))).toBe(4);
    expect(render(job('plain'), { typeface: 'system' })).not.toContain('@font-face');
  });
});
