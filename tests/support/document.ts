import { THEME } from '../../src/render.ts';
import { documentOf as documentWith } from '../../src/renderer.tsx';
import type { Source } from '../../src/resume/source.ts';

/** The page as the theme makes it, without the second attempt that `render` has for deep nesting. */
export const documentOf = (source: Source, overrides: unknown): string =>
  documentWith(source, overrides, THEME);
