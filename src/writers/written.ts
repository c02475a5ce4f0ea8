import { LANGUAGES } from '../locales/index.ts';
import { draftOf } from '../parts.tsx';
import { read } from '../renderer.tsx';
import type { Resources } from '../resources.ts';
import type { View } from '../view/model.ts';

/** Texts need no typefaces. */
const RESOURCES: Resources = { languages: LANGUAGES, typefaces: new Map() };

/**
 * Reads a résumé as `render` does, and writes the texts of its page with `write`.
 *
 * @param name - of the public function, for its errors.
 * @throws TypeError as `render` does.
 */
export function written<T>(
  name: string,
  resume: unknown,
  options: unknown,
  write: (view: View) => T,
): T {
  return read(name, resume, options, (source, overrides) =>
    write(draftOf(source, overrides, RESOURCES).view),
  );
}
