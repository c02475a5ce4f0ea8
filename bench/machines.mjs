// Measures how programs read the page, and writes docs/machines.md: `node bench/machines.mjs`. Needs Chromium,
// npm, and Debian's packages poppler-utils, mupdf-tools, python3-pdfminer and python3-pypdf.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mf2 } from 'microformats-parser';
import { withPage } from '../build/chromium.mjs';
import { EXTRACTORS } from './machines/extractors.mjs';
import { counted, inOrder, propertiesOf, tornOff } from './machines/measures.mjs';
import { openResume } from './machines/open-resume.mjs';
import { readPage } from './machines/page.mjs';
import { table } from './support/table.mjs';

const require = createRequire(import.meta.url);
const { render, pdfRenderOptions } = require('../index.js');
const root = new URL('../', import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The bundled résumé, the official ones, and those of the tests, by name. */
const RESUMES = new Map([
  ['piyush-mishra', readJson(new URL('examples/piyush-mishra.json', root))],
  ['complete', readJson(require.resolve('@jsonresume/sample-data/complete-resume.json'))],
  ['sample', readJson(require.resolve('@jsonresume/sample-data/resume-sample.json'))],
  ...readdirSync(new URL('tests/support/resumes/', root))
    .filter((file) => file !== 'arabic.json')
    .map((file) => [
      file.replace('.json', ''),
      readJson(new URL(`tests/support/resumes/${file}`, root)),
    ]),
]);
/** OpenResume reads English alone. */
const ENGLISH = [...RESUMES.keys()].filter((name) => !['german', 'japanese'].includes(name));

/** Options that programs may read better than the default ones. */
const SETTINGS = [
  {},
  { dates: 'beside' },
  { roles: 'repeated' },
  { roles: 'repeated', dates: 'beside' },
];

const folder = mkdtempSync(join(tmpdir(), 'hairline-'));
try {
  const parser = await openResume(folder);
  const results = await withPage(async (tab) => {
    const measured = [];
    for (const options of SETTINGS) measured.push(await measure(tab, options, parser));
    return measured;
  });
  writeFileSync(new URL('docs/machines.md', root), document(results, parser.version));
} finally {
  rmSync(folder, { recursive: true });
}

/** What each program reads of all résumés with some options. */
async function measure(tab, options, parser) {
  const extractors = Object.fromEntries(
    Object.keys(EXTRACTORS).map((name) => [name, { entries: 0, torn: 0, words: 0, inOrder: 0 }]),
  );
  const fields = {};
  const microformats = {};
  for (const [name, resume] of RESUMES) {
    const html = render(resume, options);
    const pdf = join(folder, 'page.pdf');
    await tab.setContent(html);
    const page = await readPage(tab);
    await tab.emulateMediaType(null);
    writeFileSync(pdf, await tab.pdf(pdfRenderOptions));
    for (const [extractor, extract] of Object.entries(EXTRACTORS)) {
      const text = await extract(pdf);
      const sum = extractors[extractor];
      sum.entries += page.entries.length;
      sum.torn += tornOff(page.entries, text).length;
      sum.words += page.words.length;
      sum.inOrder += inOrder(page.words, text) * page.words.length;
    }
    if (ENGLISH.includes(name)) add(fields, byField(page, await parser.parse(pdf)));
    add(microformats, byProperty(page, mf2(html, { baseUrl: 'https://example.com/' })));
  }
  return { options, extractors, fields, microformats };
}

/** The fields that OpenResume's parser has, each beside what the page says. */
function byField(page, { profile, workExperiences, educations, projects, skills }) {
  const of = (list, key) => list.map((each) => each[key]);
  const own = [
    ...skills.featuredSkills.map(({ skill }) => skill),
    ...skills.descriptions.flatMap((line) => line.split(/[:,]\s*/)),
  ];
  return {
    'name, e-mail, phone': counted(Object.values(page.person).filter(Boolean), [
      profile.name,
      profile.email,
      profile.phone,
    ]),
    employer: counted(of(page.jobs, 'company'), of(workExperiences, 'company')),
    'job title': counted(of(page.jobs, 'title'), of(workExperiences, 'jobTitle')),
    'dates of a job': counted(of(page.jobs, 'date').filter(Boolean), of(workExperiences, 'date')),
    highlight: counted(
      of(page.jobs, 'highlights').flat(),
      of(workExperiences, 'descriptions').flat(),
    ),
    school: counted(of(page.schools, 'school'), of(educations, 'school')),
    'dates of a school': counted(of(page.schools, 'date').filter(Boolean), of(educations, 'date')),
    project: counted(of(page.projects, 'project'), of(projects, 'project')),
    skill: counted(page.skills, own),
  };
}

/** The properties of h-resume, each beside what the page says. */
function byProperty(page, { items }) {
  const values = (name) => propertiesOf(items, name);
  return {
    'name and e-mail': counted([page.person.name, page.person.email].filter(Boolean), [
      ...values('name'),
      ...values('email').map((address) => address.replace('mailto:', '')),
    ]),
    employer: counted([...new Set(page.jobs.map(({ company }) => company))], values('org')),
    'job title': counted(
      page.jobs.map(({ title }) => title),
      values('job-title'),
    ),
    school: counted(
      page.schools.map(({ school }) => school),
      values('org'),
    ),
    skill: counted(page.skills, values('skill')),
  };
}

function add(sums, counts) {
  for (const [name, { wanted, right, joined }] of Object.entries(counts)) {
    const sum = sums[name] ?? { wanted: 0, right: 0, joined: 0 };
    sums[name] = {
      wanted: sum.wanted + wanted,
      right: sum.right + right,
      joined: sum.joined + joined,
    };
  }
}

function document(results, version) {
  const [usual] = results;
  const named = ({ options }) =>
    Object.keys(options).length === 0 ? 'default' : `\`${JSON.stringify(options)}\``;
  const names = results.map(named);
  const percent = (share) => `${(100 * share).toFixed(1)} %`;
  const ofAll = ({ wanted, right }) => `${right} of ${wanted}`;
  const total = (fields) => {
    const all = Object.values(fields);
    const sum = (key) => all.reduce((count, each) => count + each[key], 0);
    return percent(sum('right') / sum('wanted'));
  };
  const extractors = Object.keys(EXTRACTORS);
  return `# How machines read the page

Written by \`node bench/machines.mjs\` with ${versions().join(', ')} and open-resume ${version}. It prints
${RESUMES.size} résumés with Chromium: ${[...RESUMES.keys()].join(', ')}. The first is the bundled one, the next two are
the official samples, the others are those of \`tests/support/resumes\`.

**If software reads your résumé before people do, set \`"dates": "beside"\`.** Each date then stands directly
behind the text that it belongs to, and every program below reads every entry in its order. If you had several
roles at one employer, \`"roles": "repeated"\` gives each its own heading, which parsers of résumés read as a
job of its own.

## Programs that take the text out of a PDF

Entries whose dates are not between their own heading and the next one, of ${usual.extractors.pdftotext.entries} (with repeated roles
${results.at(-1).extractors.pdftotext.entries}):

${table(
  ['program', ...names],
  extractors.map((name) => [name, ...results.map(({ extractors: each }) => each[name].torn)]),
)}

Words in the order of the page:

${table(
  ['program', ...names],
  extractors.map((name) => [
    name,
    ...results.map(({ extractors: each }) => percent(each[name].inOrder / each[name].words)),
  ]),
)}

pdftotext without an option and pdfminer sort text by the columns that they see. The dates at the right edge
are a column to them.

## A parser of résumés in PDF

[OpenResume](https://github.com/xitanggg/open-resume) tells employers from titles and dates by their place,
their weight and lists of English words, as its kind does. Fields that it gets right, of the ${ENGLISH.length} résumés in English:

${table(
  ['field', ...names],
  [
    ...Object.keys(usual.fields).map((field) => [
      field,
      ...results.map(({ fields }) => ofAll(fields[field])),
    ]),
    ['all', ...results.map(({ fields }) => total(fields))],
  ],
)}

It knows a title by a list of words such as "Engineer" and "Manager", so that it takes no rear admiral for a
job. Of a project it takes the whole line for the name, with the technologies behind the bar.

## A parser of the page

What [microformats-parser](https://github.com/microformats/microformats-parser) reads of the
[h-resume](https://microformats.org/wiki/h-resume) on the page:

${table(
  ['property', ...names],
  Object.keys(usual.microformats).map((name) => [
    name,
    ...results.map(({ microformats }) => ofAll(microformats[name])),
  ]),
)}

The page also has a [schema.org Person](https://schema.org/Person) in JSON-LD for search engines.
`;
}

function versions() {
  const first = (program, ...args) => {
    try {
      return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    } catch (error) {
      return String(error.stdout) + String(error.stderr);
    }
  };
  const number = (text) => /\d+(?:\.\d+)*/.exec(text)?.[0] ?? 'unknown';
  const python = (name) =>
    first('/usr/bin/python3', '-c', `import ${name}; print(${name}.__version__)`);
  const poppler = execFileSync('sh', ['-c', 'pdftotext -v 2>&1'], { encoding: 'utf8' });
  const mutool = execFileSync('sh', ['-c', 'mutool -v 2>&1'], { encoding: 'utf8' });
  const { version } = require('pdfjs-dist/package.json');
  return [
    `poppler ${number(poppler)}`,
    `pdf.js ${version}`,
    `mutool ${number(mutool)}`,
    `pdfminer ${number(python('pdfminer'))}`,
    `pypdf ${number(python('pypdf'))}`,
  ];
}
