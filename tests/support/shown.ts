import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { ARTEFACT, bodyText } from './html.ts';

/** What is written, in which résumé, and what the page's text must then contain. */
export type Row = [what: string, resume: object, ...shown: string[]];

/** With whole dates and printed addresses, at a moment at which some of the tables' dates have passed and others have not. */
export const NOW = {
  now: Date.UTC(2024, 0, 1),
  datePrecision: 'day',
  links: 'address',
} as const;

/** A résumé of one job. */
export const job = (fields: object) => ({ work: [{ name: 'Acme', ...fields }] });

/** Tests that each row's page shows what it must. */
export function describeShown(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)('%s', (_, resume, ...shown) => {
      const text = bodyText(render(resume, NOW));
      for (const part of shown) expect(text).toContain(part);
      expect(text).not.toMatch(ARTEFACT);
    });
  });
}
