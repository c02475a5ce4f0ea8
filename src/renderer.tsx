import { renderToString } from 'preact-render-to-string';
import type { PartsOptions, RenderOptions } from './options/index.ts';
import { type Parts, partsOf } from './parts.tsx';
import type { Resources } from './resources.ts';
import { fieldsOf, type NoResume, noResume } from './resume/given.ts';
import { plainCopy } from './resume/plain.ts';
import { isRecord, type Source } from './resume/source.ts';
import type { Resume } from './resume.generated.ts';

/**
 * `unknown` for an object that may be a résumé, and for others a type that nothing has: TypeScript refuses
 * what `render` would throw at. A value of the type `unknown` has to be cast: `render(value as object)`.
 */
export type Plain<T> = T extends
  | readonly unknown[]
  | PromiseLike<unknown>
  | ReadonlyMap<unknown, unknown>
  | ReadonlySet<unknown>
  | ((...args: never[]) => unknown)
  ? 'render() expects a résumé, the object that a resume.json holds'
  : unknown;

/**
 * What `createRender` makes.
 *
 * @template Own - the names of typefaces that the option `typeface` may have beside the theme's.
 */
export interface Renderer<Own extends string = never> {
  /** As `render` of the theme, with the given typefaces and languages. */
  render<T extends Resume | object>(
    resume: T & Plain<T>,
    options?: WithTypefaces<RenderOptions, Own>,
  ): string;
  /** As `renderParts` of the theme, with the given typefaces and languages. */
  renderParts<T extends Resume | object>(
    resume: T & Plain<T>,
    options?: WithTypefaces<PartsOptions, Own>,
  ): Parts;
}

type WithTypefaces<Options extends RenderOptions, Own extends string> = Omit<
  Options,
  'typeface'
> & {
  typeface?: Options['typeface'] | Own;
};

/** Returns the functions of the theme for some typefaces and languages. */
export function rendererOf<Own extends string>(resources: Resources): Renderer<Own> {
  return {
    render: (resume, options) =>
      read('render', resume, options, (source, overrides) =>
        documentOf(source, overrides, resources),
      ),
    renderParts: (resume, options) =>
      read('renderParts', resume, options, (source, overrides) =>
        partsOf(source, overrides, resources),
      ),
  };
}

/** Calls `make` with what can be read of a résumé and of options. */
export function read<T>(
  name: string,
  resume: unknown,
  options: unknown,
  make: (source: Source, overrides: unknown) => T,
): T {
  const refused = noResume(resume);
  if (refused !== undefined) throw new TypeError(notAResume(name, refused));
  const source = fieldsOf(resume);
  const overrides = plainCopy(options);
  try {
    return make(source, overrides);
  } catch {
    // Only extremely deep nesting gets here.
    const copy = plainCopy(source, { deepest: DEEPEST });
    return make(isRecord(copy) ? copy : {}, plainCopy(overrides, { deepest: DEEPEST }));
  }
}

/** More levels than people nest. */
const DEEPEST = 100;

/**
 * The page of a résumé.
 *
 * @param overrides - options that win over those in the résumé; values that cannot be read are ignored.
 * @throws RangeError if values are nested too deeply, never for JSON of a depth that people write.
 */
export function documentOf(source: Source, overrides: unknown, resources: Resources): string {
  const { lang, dir, name, head, body, css, fontFaces } = partsOf(source, overrides, resources);
  const root = renderToString(<html lang={lang} dir={dir} data-name={name} />);
  const start = root.slice(0, -END.length);
  const content = `<head>${head}<style>${fontFaces}${css}</style></head><body>${body}</body>`;
  return `<!DOCTYPE html>\n${start}${content}${END}\n`;
}

const END = '</html>';

function notAResume(name: string, { kind, advice }: NoResume): string {
  const sentence = `${name}() expects a résumé, the object that a resume.json holds; it was given ${kind}.`;
  return advice === '' ? sentence : `${sentence} ${advice}`;
}
