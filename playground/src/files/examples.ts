/** The examples of the repository, each loaded when it is chosen. */
const FILES = import.meta.glob<string>(
  [
    '../../../examples/*.json',
    '../../../examples/looks/*.json',
    '../../../examples/options/*.json',
    '!../../../examples/damaged.json',
  ],
  { query: '?raw', import: 'default' },
);

/** In this order; then one for each option. */
const NAMED: readonly (readonly [file: string, title: string])[] = [
  ['piyush-mishra', 'An engineer’s résumé'],
  ['every-field', 'Every field there is'],
  ['smallest', 'Almost nothing'],
  ['oldest-schema', 'A file of 2014'],
];

export interface Example {
  readonly title: string;
  readonly group: 'Résumés' | 'Looks' | 'Options';
  readonly load: () => Promise<string>;
}

export const EXAMPLES: readonly Example[] = [
  ...NAMED.flatMap(([file, title]) =>
    exampleAt(`../../../examples/${file}.json`, title, 'Résumés'),
  ),
  ...inFolder('looks', 'Looks'),
  ...inFolder('options', 'Options'),
];

function exampleAt(path: string, title: string, group: Example['group']): Example[] {
  const load = FILES[path];
  return load === undefined ? [] : [{ title, group, load }];
}

function inFolder(folder: string, group: Example['group']): Example[] {
  return Object.keys(FILES)
    .filter((path) => path.includes(`/${folder}/`))
    .flatMap((path) => exampleAt(path, path.replace(/^.*\/|\.json$/g, ''), group));
}
