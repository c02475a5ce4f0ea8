import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import type { Named } from '../../src/resume/fields.ts';
import { plainKey } from '../../src/resume/keys.ts';
import { CUSTOM, RESUME } from '../../src/resume/tables.ts';
import { bodyText, hrefs } from '../support/html.ts';
import { describeShown, job } from '../support/shown.ts';

const school = (fields: object) => ({ education: [{ institution: 'U', ...fields }] });
const referee = (fields: object) => ({
  references: [{ name: 'Ann', reference: 'Good.', ...fields }],
});
const paper = (fields: object) => ({ publications: [{ name: 'Paper', ...fields }] });
const certificate = (fields: object) => ({ certificates: [{ name: 'C', issuer: 'I', ...fields }] });
const person = (fields: object) => ({ basics: { name: 'Ada', ...fields } });

describeShown('a referee', [
  ['position', referee({ position: 'CTO' }), 'Ann | CTO Good.'],
  ['position and employer', referee({ title: 'CTO', company: 'Acme' }), 'Ann | CTO, Acme Good.'],
  ['relationship', referee({ relationship: 'Manager' }), 'Ann | Manager'],
  [
    'e-mail and phone',
    referee({ email: 'a@b.test', phone: '+1 555 010 0000' }),
    'a@b.test | +1 555 010 0000',
  ],
  ['contact', referee({ contact: 'a@b.test' }), 'a@b.test'],
  ['address', referee({ address: '1 Street', city: 'Rome' }), '1 Street, Rome'],
  ['url', referee({ website: 'https://ann.test' }), 'Ann ann.test'],
]);

describeShown('dates of work and education', [
  ['a single date', job({ date: '2012', position: 'P' }), 'Acme 2012 P'],
  ['a single date of a school', school({ date: '2015' }), 'U 2015'],
  ['a year', school({ year: 2015 }), 'U 2015'],
  ['a range in one text', job({ dates: '2010-2012' }), '2010 – 2012'],
  ['from and to', job({ from: '2010', to: '2012' }), '2010 – 2012'],
  ['StartDate', job({ StartDate: '2010', EndDate: '2012' }), '2010 – 2012'],
  ['start_date', school({ start_date: '2010', end_date: '2012' }), '2010 – 2012'],
  ['startdate', job({ startdate: '2010', enddate: '2012' }), '2010 – 2012'],
  ['start-date', job({ 'start-date': '2010', 'End Date': '2012' }), '2010 – 2012'],
  ['graduation', school({ startDate: '2010', graduationDate: '2014' }), '2010 – 2014'],
  ['a date beside a start', job({ startDate: '2010', date: '2012' }), '2010 – 2012'],
  ['of a role', job({ positions: [{ position: 'P', From: '2010', To: '2012' }] }), '2010 – 2012'],
]);

describeShown('sections in other spellings', [
  ['capitals', { Basics: { name: 'Ada' }, WORK: [{ name: 'Acme' }] }, 'Ada Work Experience Acme'],
  ['options', { Meta: { language: 'de' }, Skills: ['Go'] }, 'Kenntnisse Go'],
  ['in a wrapper', { resume: { Work: [{ name: 'Acme' }] } }, 'Work Experience Acme'],
  ['the exact one wins', { work: [{ name: 'Acme' }], Work: [{ name: 'X' }] }, 'Experience Acme'],
]);

describeShown('certificates', [
  ['issued', certificate({ issued: '2020-05' }), 'C | I May 2020'],
  ['issued and expires', certificate({ issued: '2020', expires: '2023' }), '2020 – 2023'],
  ['date and expiry', certificate({ date: '2020', expirationDate: '2023' }), '2020 – 2023'],
  ['link', certificate({ link: 'https://c.test/1' }), 'c.test/1'],
  ['number', certificate({ number: 'AB-1' }), 'C | I | AB-1'],
  ['credentialId', certificate({ credentialId: 'AB-1' }), 'C | I | AB-1'],
  [
    'highlights and keywords',
    certificate({ highlights: ['Top'], keywords: ['K'] }),
    'Top Keywords: K',
  ],
]);

describeShown('publications', [
  [
    'volume, issue and pages',
    paper({ publisher: 'Nature', volume: 3, issue: 2, pages: '1–5' }),
    'Nature 3(2), 1–5',
  ],
  ['pages alone', paper({ journal: 'Nature', pages: '1–5' }), 'Paper Nature, 1–5'],
  ['journal and publisher', paper({ journal: 'J', publisher: 'ACM' }), 'Paper J, ACM'],
  ['DOI', paper({ doi: '10.1000/x.1' }), 'doi.org/10.1000/x.1'],
  ['ISBN', paper({ isbn: '978-3' }), 'ISBN 978-3'],
  ['year', paper({ year: 2020 }), 'Paper 2020'],
  ['highlights', paper({ highlights: ['Cited'] }), 'Cited'],
]);

test.each(['10.1000/x.1', 'doi:10.1000/x.1', 'https://doi.org/10.1000/x.1', 'DOI: 10.1000/x.1'])(
  'the DOI %j is linked',
  (doi) => expect(hrefs(render(paper({ doi })))).toEqual(['https://doi.org/10.1000/x.1']),
);

describeShown('places beside other fields', [
  ['education', school({ city: 'Rome', country: 'Italy' }), 'U Rome, Italy'],
  ['country alone', school({ country: 'Italy' }), 'U Italy'],
  ['work', job({ city: 'Rome', State: 'Lazio' }), 'Acme Rome, Lazio'],
  ['beside a location', job({ location: 'Rome', country: 'Italy' }), 'Rome, Italy'],
  ['basics', person({ city: 'Rome', address: '1 Street' }), '1 Street, Rome'],
  ['other spellings', person({ location: { City: 'Rome', postal_code: '1' } }), 'Rome, 1'],
]);

describeShown('the person', [
  ['highlights', person({ summary: 'I am.', highlights: ['One', 'Two'] }), 'Summary I am. One Two'],
  ['highlights alone', person({ highlights: ['One'] }), 'Summary One'],
  ['a summary at the top', { ...person({}), summary: 'I am.' }, 'Ada Summary I am.'],
  ['two summaries', { ...person({ summary: 'I am.' }), summary: 'I do.' }, 'I am. I do.'],
  ['all fields at the top', { name: 'Ada', email: 'a@b.test', work: [] }, 'Ada a@b.test'],
  ['birthday', person({ birthday: '1990-08-12' }), '1990'],
  ['nationality', person({ nationality: 'Italian' }), 'Italian'],
  ['nationalities', person({ nationality: ['Italian', 'French'] }), 'Italian | French'],
  ['pronouns', person({ pronouns: 'she/her' }), 'she/her'],
  ['marital status', person({ maritalStatus: 'married' }), 'married'],
  [
    'a second phone',
    person({ phone: '+1 555 010 0000', mobile: '+1 555 010 0001' }),
    '0000 | +1 555 010 0001',
  ],
  [
    'other spellings',
    { basics: { Name: 'Ada', Job_Title: 'Dev', PHONE: '555 010 0000' } },
    'Ada Dev 555 010 0000',
  ],
]);

describeShown('entries of other lists', [
  [
    'a skill',
    { skills: [{ name: 'Go', highlights: ['Wrote x'], url: 'https://go.test' }] },
    'Go: go.test',
    'Wrote x',
  ],
  ['a language', { languages: [{ language: 'Go', summary: 'Learnt.' }] }, 'Go: Learnt.'],
  [
    'an award',
    { awards: [{ title: 'A', location: 'Rome', keywords: ['K'] }] },
    'Rome',
    'Keywords: K',
  ],
  ['an interest', { interests: [{ name: 'Go', level: 'dan' }] }, 'Go (dan)'],
  [
    'a list of one’s own',
    { talks: [{ Title: 'T', Email: 'a@b.test' }], meta: { themeOptions: { sections: ['talks'] } } },
    'T | a@b.test',
  ],
]);

describe('a field that somebody switched off is not read', () => {
  test.each(['_summary', '-summary', 'summary_', '#summary', '//summary'])('%s', (key) => {
    expect(bodyText(render(job({ [key]: 'off' })))).not.toContain('off');
  });
});

test('the exact spelling wins over another', () => {
  expect(bodyText(render(job({ Position: 'Other', position: 'Own' })))).toContain('Own');
});

describe('no key means two fields', () => {
  const tablesIn = (named: Named, name: string): [string, Named['fields']][] =>
    named.fields === undefined
      ? []
      : [
          [name, named.fields],
          ...Object.entries(named.fields).flatMap(([key, each]) =>
            tablesIn(each, `${name}.${key}`),
          ),
        ];
  const tables = tablesIn(
    { keys: [], fields: { ...RESUME, custom: { keys: [], fields: CUSTOM } } },
    '',
  );
  test.each(tables)('%s', (_, fields = {}) => {
    const keys = Object.values(fields).flatMap((field) => field.keys.map(plainKey));
    expect(keys).toEqual([...new Set(keys)]);
  });
});

describe('what is hidden is hidden in every spelling and place', () => {
  test.each<[string, object]>([
    ['basics.phone', { basics: { Phone: 'SECRET' } }],
    ['basics.phone', { phone: 'SECRET' }],
    ['basics.summary', { basics: { name: 'Ada' }, summary: 'SECRET' }],
    ['summary', { basics: { summary: 'I am.' }, summary: 'SECRET' }],
    ['basics.location', { basics: { city: 'SECRET' } }],
    ['work.location', { work: [{ name: 'Acme', City: 'SECRET' }] }],
    ['work.startDate', { work: [{ name: 'Acme', start_date: 'SECRET' }] }],
    ['references.email', { references: [{ name: 'Ann', Email: 'SECRET' }] }],
    ['basics.birthDate', { basics: { date_of_birth: 'SECRET' } }],
  ])('%s of %j', (path, resume) => {
    expect(render(resume)).toContain('SECRET');
    expect(render(resume, { hide: [path] })).not.toContain('SECRET');
  });

  test('tags in another case count', () => {
    const options = { variants: { one: {} }, variant: 'one' };
    expect(render({ work: [{ name: 'Acme', Tags: ['other'] }] }, options)).not.toContain('Acme');
  });
});
