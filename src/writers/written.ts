import { viewIn } from '../parts.tsx';
import { THEME } from '../render.ts';
import { read } from '../renderer.tsx';
import type { View } from '../view/model.ts';

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
    write(viewIn(source, overrides, THEME)),
  );
}
