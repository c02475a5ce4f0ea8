import type { Case } from './cases.ts';

/** What once failed, and must not again. */
export const FOUND: readonly [what: string, given: Case][] = [];
