import { basics } from './basics.ts';
import { type Fields, type Read, record, text } from './fields.ts';
import { field, isRecord, type Source } from './read.ts';
import { SECTIONS } from './sections.ts';

/** A résumé as every later room may rely on: all fields present, all texts clean, all links safe. */
export interface Resume extends Read<typeof RESUME> {
  readonly meta: Meta;
}

export type Meta = ReturnType<typeof readMeta>;

/** A section that JSON Resume knows as a list. */
export type ListName = keyof typeof SECTIONS;

/** Every part of a résumé that is shown, with the names it goes by. */
export const RESUME = { basics, ...SECTIONS } satisfies Fields;

const readMeta = record({
  canonical: text('canonical'),
  version: text('version'),
  lastModified: text('lastModified'),
});
const readResume = record(RESUME);

/**
 * The only place that sees what a user's file really holds. Never throws, never changes `source`.
 *
 * @param language - BCP 47 tag of the translation to read where a text is given in several.
 */
export function normalize(source: Source, language: string): Resume {
  const meta = field(source, 'meta');
  return {
    ...readResume(source, language),
    meta: readMeta(isRecord(meta) ? meta : {}, language),
  };
}
