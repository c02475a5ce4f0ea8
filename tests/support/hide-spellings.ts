/** Spellings of a path such as `work.startDate`, each as a value of the option `hide`. */
export const HIDE_SPELLINGS: Readonly<Record<string, (path: string) => unknown>> = {
  'a list': (path) => [path],
  'one text': (path) => path,
  'texts with commas': (path) => `basics.nothing, ${path},references.nothing`,
  'a comma in a list': (path) => [`awards.nothing,${path}`],
  'a list in a list': (path) => [[path]],
  'an object of true': (path) => ({ [path]: true }),
  'an object in a list': (path) => [{ [path]: 'true' }],
  'an object of lists': (path) => {
    const [first = '', ...rest] = path.split('.');
    return { [first]: rest.length === 0 ? true : [rest.join('.')] };
  },
  'objects in objects': (path) =>
    path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), true),
  'upper case': (path) => [path.toUpperCase()],
  'lower case': (path) => [path.toLowerCase()],
  underscores: (path) => [between(path, '_')],
  hyphens: (path) => [between(path, '-')],
  spaces: (path) => [` ${between(path, ' ').replaceAll('.', ' . ')} `],
  'a JSON Pointer': (path) => [`/${path.replaceAll('.', '/')}`],
  'a JSON Pointer with indices': (path) => [`/${path.replaceAll('.', '/0/')}`],
  'a fragment': (path) => [`#/${path.replaceAll('.', '/')}`],
  JSONPath: (path) => [`$.${path.replaceAll('.', '[*].')}`],
  'JSONPath in brackets': (path) => [`$['${path.replaceAll('.', "'][0]['")}']`],
  'a filter of JSONPath': (path) => [path.replace('.', '[?(@.name=="x.y")].')],
  'indices with dots': (path) => [path.replaceAll('.', '.0.')],
  'indices in brackets': (path) => [path.replaceAll('.', '[0].')],
  'empty brackets': (path) => [path.replaceAll('.', '[].')],
  wildcards: (path) => [`${path.replaceAll('.', '.*.')}.*`],
  'dots at the ends': (path) => [`.${path.replaceAll('.', '..')}.`],
  arrows: (path) => [path.replaceAll('.', ' > ')],
  'invisible characters': (path) => [`\uFEFF${path}\u200B`],
};

/** Writes `startDate` as `start_date`. */
const between = (path: string, separator: string) =>
  path.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before}${separator}${after.toLowerCase()}`,
  );

/** The places where a résumé or a call can hide something. */
export const HIDE_PLACES: Readonly<
  Record<string, (resume: Resume, hide: unknown) => readonly [resume: Resume, options?: object]>
> = {
  'the call': (resume, hide) => [resume, { hide }],
  'meta.themeOptions': (resume, hide) => [withMeta(resume, { themeOptions: { hide } })],
  'a variant': (resume, hide) => [
    withMeta(resume, { themeOptions: { variants: { own: { hide } }, variant: 'own' } }),
  ],
  'a variant that the call chooses': (resume, hide) => [
    withMeta(resume, { themeOptions: { variants: { own: { hide } } } }),
    { variant: 'own' },
  ],
  'the résumé, beside other lists': (resume, hide) => [
    withMeta(resume, { themeOptions: { hide, variants: { own: { hide: ['awards.date'] } } } }),
    { variant: 'own', hide: ['volunteer.url'] },
  ],
  'a variant, beside other lists': (resume, hide) => [
    withMeta(resume, { themeOptions: { hide: [], variants: { own: { hide } } } }),
    { variant: 'own', hide: ['interests.name'], variants: { own: {} } },
  ],
  meta: (resume, hide) => [withMeta(resume, { hide })],
  'the top level': (resume, hide) => [{ ...resume, hide }],
  basics: (resume, hide) => [{ ...resume, basics: { ...(resume.basics as object), hide } }],
};

type Resume = Readonly<Record<string, unknown>>;

function withMeta(resume: Resume, meta: object): Resume {
  return { ...resume, meta: { ...(resume.meta as object), ...meta } };
}
