import { describe, expect, test } from '@jest/globals';
import { render } from '../src/index.ts';
import { ARTEFACT, attribute, bodyText, elementsOf, hrefs } from './support/html.ts';

const NOW = { now: Date.UTC(2024, 0, 1) };

/** What is written, in which résumé, and what the page's text must then contain. */
type Row = [what: string, resume: object, ...shown: string[]];

const job = (fields: object) => ({ work: [{ name: 'Acme', ...fields }] });

const OLDER_SPELLINGS: Row[] = [
  ['work[].company', { work: [{ company: 'Acme' }] }, 'Acme'],
  ['work[].website', job({ website: 'https://acme.test' }), 'acme.test'],
  ['basics.website', { basics: { website: 'http://me.test' } }, 'me.test'],
  [
    'volunteer[].website',
    { volunteer: [{ organization: 'O', website: 'http://o.test' }] },
    'o.test',
  ],
  ['publications[].website', { publications: [{ name: 'P', website: 'http://p.test' }] }, 'p.test'],
  ['education[].gpa', { education: [{ institution: 'I', gpa: '3.9' }] }, 'GPA: 3.9'],
  ['basics.firstName and lastName', { basics: { firstName: 'Ada', lastName: 'L.' } }, 'Ada L.'],
  ['bio as the person', { bio: { firstName: 'Ada', summary: 'Text' } }, 'Ada', 'Text'],
  ['bio as a text', { bio: 'All about me' }, 'All about me'],
  ['basics.bio', { basics: { bio: 'All about me' } }, 'All about me'],
  ['hobbies', { hobbies: [{ name: 'Chess', keywords: ['blitz'] }] }, 'Chess: blitz'],
  ['awards[].awardDate', { awards: [{ title: 'Prize', awardDate: '2014-11' }] }, 'November 2014'],
  ['certifications', { certifications: [{ name: 'Cert' }] }, 'Certificates', 'Cert'],
  ['experience', { experience: [{ name: 'Acme' }] }, 'Work Experience', 'Acme'],
  ['languages[].name and level', { languages: [{ name: 'Dutch', level: 'B2' }] }, 'Dutch (B2)'],
  ['old and new mixed', { work: [{ company: 'Old' }, { name: 'New' }] }, 'Old', 'New'],
];

const OUTSIDE_THE_SCHEMA: Row[] = [
  ['work[].keywords', job({ keywords: ['Go', 'Rust'] }), 'Keywords: Go, Rust'],
  ['education[].location', { education: [{ institution: 'I', location: 'Rome' }] }, 'Rome'],
  ['education[].summary', { education: [{ institution: 'I', summary: 'Thesis' }] }, 'Thesis'],
  [
    'education[].highlights',
    { education: [{ institution: 'I', highlights: ['Dean’s list'] }] },
    'Dean’s list',
  ],
  ['volunteer[].location', { volunteer: [{ organization: 'O', location: 'Rome' }] }, 'Rome'],
  [
    'certificates[].startDate and endDate',
    { certificates: [{ name: 'C', startDate: '2020', endDate: '2023' }] },
    '2020 – 2023',
  ],
  ['certificates[].summary', { certificates: [{ name: 'C', summary: 'Said' }] }, 'Said'],
  ['awards[].url', { awards: [{ title: 'A', url: 'https://a.test' }] }, 'a.test'],
  ['awards[].highlights', { awards: [{ title: 'A', highlights: ['First'] }] }, 'First'],
  [
    'publications[].authors',
    { publications: [{ name: 'P', authors: ['X', 'Y'] }] },
    'Authors: X, Y',
  ],
  ['publications[].keywords', { publications: [{ name: 'P', keywords: ['K'] }] }, 'Keywords: K'],
  ['interests[].summary', { interests: [{ name: 'I', summary: 'Why' }] }, 'Why'],
  ['projects[].summary', { projects: [{ name: 'P', summary: 'Said' }] }, 'Said'],
  ['projects[].location', { projects: [{ name: 'P', location: 'Rome' }] }, 'Rome'],
  [
    'projects[].repository',
    { projects: [{ name: 'P', repository: 'https://git.test/p' }] },
    'git.test/p',
  ],
  ['projects[].github', { projects: [{ name: 'P', github: 'o/p' }] }, 'github.com/o/p'],
  [
    'projects[].isActive: false',
    { projects: [{ name: 'P', startDate: '2020', isActive: false, entity: 'E' }] },
    '2020 E',
  ],
  ['projects[].date is no start', { projects: [{ name: 'P', date: '2021' }] }, 'P 2021'],
  [
    'several names of one list',
    job({ highlights: ['One'], responsibilities: ['Two', 'One'], achievements: 'Three' }),
    'Acme One Three Two',
  ],
  [
    'two names of one section',
    { interests: ['Chess', 'Go'], hobbies: [{ name: 'Tea' }, { name: 'Chess' }] },
    'Interests Chess, Go, Tea',
  ],
  [
    'roles and role of a project',
    {
      projects: [
        { name: 'P', roles: ['Lead'], role: 'Author', startDate: '2020', endDate: '2020' },
      ],
    },
    'P 2020 Lead, Author',
  ],
  [
    'keywords and technologies',
    job({ keywords: ['Go'], technologies: 'Rust, Go' }),
    'Keywords: Go, Rust',
  ],
  [
    'awards[].summary and description',
    { awards: [{ title: 'A', summary: 'Said', description: 'More' }] },
    'A Said More',
  ],
  [
    'a description that says the same',
    { awards: [{ title: 'A', summary: 'Said', description: 'Said' }, { title: 'B' }] },
    'A Said B',
  ],
  ['skills[].description', { skills: [{ name: 'S', description: 'Since 2009' }] }, 'S: Since 2009'],
  [
    'work[].positions[]',
    job({
      positions: [
        { title: 'Lead', startDate: '2020-01' },
        { title: 'Dev', startDate: '2018-01', endDate: '2020-01' },
      ],
    }),
    'Acme Lead January 2020 – Present Dev January 2018 – January 2020',
  ],
  ['basics.headline', { basics: { headline: 'Engineer' } }, 'Engineer'],
  [
    'basics.customFields',
    { basics: { customFields: [{ name: 'Visa', value: 'EU' }] } },
    'Visa: EU',
  ],
];

const SHAPES: Row[] = [
  [
    'a text as its paragraphs',
    { basics: { summary: ['I build.', 'I teach.'] } },
    'I build. I teach.',
  ],
  [
    'a list of pairs',
    { languages: [{ English: 'Native' }], skills: [{ Frontend: ['React', 'Vue'] }] },
    'Frontend: React, Vue',
    'English (Native)',
  ],
  [
    'a null date and text',
    job({ endDate: null, startDate: '2020', position: null }),
    '2020 – Present',
  ],
  ['an empty end date', job({ startDate: '2020', endDate: '' }), '2020 – Present'],
  ['a number as score', { education: [{ institution: 'I', score: 3.9 }] }, 'GPA: 3.9'],
  ['a score in words', { education: [{ institution: 'I', score: 'First class' }] }, 'First class'],
  [
    'a number as postcode',
    { basics: { location: { city: 'Rome', postalCode: 184 } } },
    'Rome, 184',
  ],
  ['basics.location as a text', { basics: { location: 'Rome, Italy' } }, 'Rome, Italy'],
  [
    'work[].location as an object',
    job({ location: { city: 'Berlin', postalCode: '10115', countryCode: 'DE' } }),
    '10115 Berlin, DE',
  ],
  ['work[].url as an object', job({ url: { url: 'https://acme.test' } }), 'acme.test'],
  ['languages as an object of texts', { languages: { English: 'Native' } }, 'English (Native)'],
  [
    'languages as an object of records',
    { languages: { English: { fluency: 'Native' } } },
    'English (Native)',
  ],
  [
    'languages as one record',
    { languages: { language: 'English', fluency: 'Native' } },
    'English (Native)',
  ],
  ['keywords as one text', { skills: [{ name: 'S', keywords: 'a, b;c' }] }, 'S: a, b, c'],
  ['a section as an indexed object', { work: { 0: { name: 'Acme' } } }, 'Acme'],
  ['a section as a text', { references: 'On request' }, 'On request'],
  ['entries as texts', { skills: ['Go', 'Rust'] }, 'Go, Rust'],
  ['lists inside lists', { work: [[{ name: 'Acme' }]] }, 'Acme'],
  ['basics as a list', { basics: [{ name: 'Ada' }] }, 'Ada'],
  ['a localised text', { basics: { label: { de: 'Ärztin', en: 'Doctor' } } }, 'Doctor'],
  [
    'a localised text in the document’s language',
    { basics: { label: { en: 'Doctor', de: 'Ärztin' } }, meta: { language: 'de-AT' } },
    'Ärztin',
  ],
  [
    'a localised text in the document’s script',
    { basics: { label: { 'zh-CN': '医生', 'zh-TW': '醫生' } }, language: 'zh-HK' },
    '醫生',
  ],
  [
    'a localised text without a region',
    {
      basics: { label: { 'pt-BR': 'Médico (BR)', pt: 'Médico' }, summary: 'Eu' },
      language: 'pt-PT',
    },
    'Médico Perfil',
  ],
  [
    'a localised text in another language only',
    { basics: { label: { fr: 'Médecin' } } },
    'Médecin',
  ],
  ['a localised highlight', job({ highlights: [{ en: 'Led it' }] }), 'Led it'],
  ['an object of several phones', { basics: { phone: { home: '1', work: '2' } } }, '1, 2'],
  ['two headings that say the same', { basics: { label: 'Dev', headline: 'Dev' } }, 'Dev'],
  [
    'roles under one employer',
    {
      work: [
        { name: 'Acme', position: 'Lead', startDate: '2020' },
        { company: 'ACME', position: 'Dev', startDate: '2018', endDate: '2020' },
      ],
    },
    'Acme Lead 2020 – Present Dev 2018 – 2020',
  ],
];

const DATES: Row[] = [
  ['a year', job({ startDate: '2020', endDate: '2022' }), '2020 – 2022'],
  ['a month', job({ startDate: '2020-01', endDate: '2022-07' }), 'January 2020 – July 2022'],
  [
    'a day',
    job({ startDate: '2020-01-01', endDate: '2022-07-15' }),
    'January 1, 2020 – July 15, 2022',
  ],
  ['Jan 2019', job({ startDate: 'Jan 2019' }), 'January 2019 – Present'],
  ['2019-3', job({ startDate: '2019-3' }), 'March 2019 – Present'],
  ['03/2019', job({ startDate: '03/2019' }), 'March 2019 – Present'],
  ['a number', job({ startDate: 2019 }), '2019 – Present'],
  ['a hyphen in a start', job({ startDate: 'Mid-2019' }), 'Mid-2019 – Present'],
  [
    'a season with a hyphen',
    job({ startDate: 'mid-September 2019' }),
    'mid-September 2019 – Present',
  ],
  ['a quarter', job({ startDate: '2020-Q3' }), '2020-Q3 – Present'],
  ['days before months', job({ startDate: '31/12/2020' }), '– Present'],
  [
    'a certificate that runs out, by another name',
    { certificates: [{ name: 'C', date: '2022', startDate: '2021' }] },
    '2021 – 2022',
  ],
  [
    'a project with a start and the date of its release',
    { projects: [{ name: 'P', startDate: '2021', date: '2022' }] },
    '2021 – 2022',
  ],
  ['an ISO timestamp', job({ startDate: '2019-03-31T23:30:00.000Z' }), 'March 31, 2019'],
  ['a Date object', job({ startDate: new Date('2019-03-31T23:30:00Z') }), 'March 31, 2019'],
  ['an impossible day', job({ startDate: '2019-02-30' }), '2019-02-30 – Present'],
  ['an impossible month', job({ startDate: '2019-13' }), '2019-13 – Present'],
  ['29 February of a leap year', job({ startDate: '2020-02-29' }), 'February 29, 2020'],
  ['no date at all', job({ startDate: 'Spring term' }), 'Spring term – Present'],
  [
    'start equal to end',
    job({ startDate: '2019-05', endDate: '2019-05', position: 'P' }),
    'Acme May 2019 P',
  ],
  ['end before start', job({ startDate: '2020', endDate: '2018' }), '2020 – 2018'],
  ['an end in the future', job({ startDate: '2020', endDate: '2099' }), '2020 – 2099'],
  ['only an end', job({ endDate: '2019', position: 'P' }), 'Acme 2019 P'],
  ['an award has no end', { awards: [{ title: 'A', date: '2020', awarder: 'B' }] }, 'A | B 2020'],
  [
    'a certificate is not running',
    { certificates: [{ name: 'C', startDate: '2020', issuer: 'I' }] },
    'C | I 2020',
  ],
  ...[
    'present',
    'Present',
    'now',
    'today',
    'ongoing',
    'current',
    'aktuell',
    'en cours',
    "aujourd'hui",
    'aujourd’hui',
    '至今',
    'Heute',
    'PRESENT.',
  ].map((word): Row => [word, job({ startDate: '2020', endDate: word }), '2020 – Present']),
];

const TEXT: Row[] = [
  ['line ends and paragraphs', { basics: { summary: 'One\r\ntwo\n\nthree' } }, 'One two three'],
  ['zero-width characters and marks', { basics: { name: '\uFEFFA\u200Bda' } }, 'Ada'],
  ['tabs', { basics: { summary: '\tTabbed\ttext' } }, 'Tabbed text'],
  ['a leading "- "', job({ highlights: ['- Did it'] }), 'Acme Did it'],
  [
    'pasted bullets',
    job({ summary: '• One\n• Two', highlights: ['• Three', '– Four'] }),
    'Acme One Two Three Four',
  ],
  [
    'entities in a name',
    job({ name: 'AT&amp;T', position: 'R&amp;D &#8211; QA &x;' }),
    'AT&T R&D – QA &x;',
  ],
  ['entities in the person', { basics: { name: 'A &amp; B', label: 'R&#38;D' } }, 'A & B R&D'],
  [
    'tags that are no HTML',
    job({
      highlights: ['get <pod-name>', '<YYYY-MM-DD>', '<Suspense fallback={x}>', '<your name>'],
    }),
    'Acme get <pod-name> <YYYY-MM-DD> <Suspense fallback={x}> <your name>',
  ],
  [
    'elements that are written about',
    { basics: { summary: 'Uses <canvas>, <iframe>s and <u>no</u> <script> tags' } },
    'Uses <canvas>, <iframe>s and no <script> tags',
  ],
  [
    'types that look like addresses',
    { basics: { summary: 'std::vector<std::string> and <urn:isbn:1>' } },
    'std::vector<std::string> and <urn:isbn:1>',
  ],
  ['entities', { basics: { summary: 'R&amp;D &lt; &copy;' } }, 'R&D < ©'],
  [
    'tags nobody allowed',
    { basics: { summary: 'a <font color="red">red</font> word' } },
    'a red word',
  ],
  [
    'a type parameter is no tag',
    { basics: { summary: 'a List<T> of Map<K, V>' } },
    'a List<T> of Map<K, V>',
  ],
  [
    'words that look like markup',
    { basics: { summary: 'C# and F* and a_b_c > 3 | 4 # 5' } },
    'C# and F* and a_b_c > 3 | 4 # 5',
  ],
];

const ADDRESSES: Row[] = [
  ['www. without a scheme', { basics: { url: 'www.me.test' } }, 'me.test'],
  ['a relative path', { basics: { url: '../cv/index.html' } }, '../cv/index.html'],
  ['a file name', { basics: { url: 'cv.pdf' } }, 'cv.pdf'],
  ['plain words', { basics: { url: 'ask me' } }, 'ask me'],
  [
    'a user name that is an address',
    {
      basics: {
        profiles: [{ network: 'LinkedIn', username: 'www.linkedin.com/in/me' }],
        name: 'A',
      },
    },
    'A linkedin.com/in/me',
  ],
  [
    'a user name that repeats the address',
    {
      basics: {
        profiles: [{ network: 'Net', username: 'https://x.test/me', url: 'https://x.test/me' }],
        name: 'A',
      },
    },
    'A Net: x.test/me',
  ],
  ['an unknown network', { basics: { profiles: [{ network: 'Net', username: 'me' }] } }, 'Net: me'],
  ['a script', { basics: { url: 'javascript:alert(1)' } }, 'javascript:alert(1)'],
  ['two telephone numbers', { basics: { phone: '555-1234 / 555-9999' } }, '555-1234 / 555-9999'],
  [
    'an address in a list of profiles',
    { basics: { profiles: ['https://x.test/me'] } },
    'x.test/me',
  ],
  ['no e-mail address', { basics: { email: 'ask me' } }, 'ask me'],
  ['no phone number', { basics: { phone: 'ask me' } }, 'ask me'],
  ['an image that is none', { basics: { image: 'no image' } }, 'no image'],
];

const PLACES: Row[] = [
  [
    'Japan, in its own letters',
    {
      basics: {
        location: {
          address: '神宮前1-2-3 青山ビル405',
          postalCode: '150-0001',
          city: '渋谷区',
          region: '東京都',
          countryCode: 'JP',
        },
      },
      meta: { language: 'ja' },
    },
    'JP 〒150-0001 東京都渋谷区神宮前1-2-3 青山ビル405',
  ],
  [
    'Japan, in Latin letters',
    { basics: { location: { city: 'Shibuya', region: 'Tokyo', countryCode: 'JP' } } },
    'Shibuya, Tokyo, JP',
  ],
  [
    'Korea',
    { basics: { location: { city: '강남구', region: '서울특별시', countryCode: 'KR' } } },
    'KR 서울특별시 강남구',
  ],
  [
    'a place with a name',
    { basics: { location: { name: 'Berlin', countryCode: 'DE' } } },
    'Berlin, DE',
  ],
];

const PUNCTUATION: Row[] = [
  [
    'brackets of Japanese',
    { languages: [{ language: '英語', fluency: '上級' }], meta: { language: 'ja' } },
    '英語（上級）',
  ],
  [
    'a semicolon of Arabic',
    {
      education: [{ institution: 'ج', studyType: 'بكالوريوس', score: '3.7' }],
      meta: { language: 'ar' },
    },
    'بكالوريوس؛ المعدل: 3.7',
  ],
  [
    'a comma of Japanese before dates',
    {
      work: [
        { name: 'あ', position: 'い', location: '東京', startDate: '2020', endDate: '2021' },
        { name: 'あ', position: 'う', location: '大阪', startDate: '2019', endDate: '2020' },
      ],
      meta: { language: 'ja' },
    },
    '東京、2020年',
  ],
];

const TABLES = {
  PLACES,
  PUNCTUATION,
  OLDER_SPELLINGS,
  OUTSIDE_THE_SCHEMA,
  SHAPES,
  DATES,
  TEXT,
  ADDRESSES,
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test.each(rows)('%s', (_, resume, ...shown) => {
    const text = bodyText(render(resume, NOW));
    for (const part of shown) expect(text).toContain(part);
    expect(text).not.toMatch(ARTEFACT);
  });
});

describe('links', () => {
  const url = (url: unknown) => hrefs(render({ basics: { url } }));
  const profile = (profile: object) => hrefs(render({ basics: { profiles: [profile] } }));
  test.each([
    ['www.me.test', ['https://www.me.test']],
    ['//me.test/cv', ['https://me.test/cv']],
    ['me.dev/cv', ['https://me.dev/cv']],
    ['HTTPS://ME.TEST', ['HTTPS://ME.TEST']],
    ['mailto:me@me.test', ['mailto:me@me.test']],
    ['tel:+1 555 010 0000', ['tel:+15550100000']],
    ['+1 555 010 0000', ['tel:+15550100000']],
    ['2021.12345', []],
    ['ftp://me.test', []],
    ['javascript:alert(1)', []],
    [' java\nscript:alert(1)', []],
    ['data:text/html,x', []],
    ['cv.pdf', []],
    ['plain words', []],
    ['http://', []],
    ['https://a b.test', []],
  ])('%j', (written, expected) => expect(url(written)).toEqual(expected));

  test.each([
    [{ network: 'GitHub', username: 'me' }, ['https://github.com/me']],
    [{ network: 'Stack Overflow', username: '42' }, ['https://stackoverflow.com/users/42']],
    [{ network: 'Mastodon', username: '@me@example.social' }, ['https://example.social/@me']],
    [{ network: 'Net', username: 'me' }, []],
    [{ network: 'GitHub', username: 'me', url: 'https://me.test' }, ['https://me.test']],
    [{ network: 'GitHub', username: '"><script>' }, []],
    [{ network: 'constructor', username: 'me' }, []],
    [{ network: 'QQ', username: '123456789' }, []],
    [{ network: 'LinkedIn', username: 'in/me' }, ['https://linkedin.com/in/me']],
    [{ network: 'Reddit', username: '/u/me' }, ['https://reddit.com/user/me']],
    [{ network: 'npm', username: '~me' }, ['https://npmjs.com/~me']],
    [{ network: 'LinkedIn', username: '/in/me/' }, ['https://linkedin.com/in/me']],
    [{ network: 'LinkedIn', username: 'company/acme' }, ['https://linkedin.com/company/acme']],
    [{ network: 'GitHub', username: 'in/repo' }, ['https://github.com/in/repo']],
    [{ network: 'Stack Overflow', username: '123/me' }, ['https://stackoverflow.com/users/123/me']],
  ])('%j', (written, expected) => expect(profile(written)).toEqual(expected));

  test.each([
    ['030 / 1234567', ['tel:0301234567']],
    ['555-1234 / 555-9999', []],
    ['+49 (0)30/1234567 ext. 8', ['tel:+49301234567;ext=8']],
    ['0049 (0)30 1234567', ['tel:0049301234567']],
    ['+61 (02) 1234 5678', ['tel:+61212345678']],
    ['+39 (06) 1234567', ['tel:+39061234567']],
    ['(030) 1234567', ['tel:0301234567']],
    ['+39 06 1234567 / 8', []],
    ['030 1234567 0171 1234567', []],
  ])('telephone %j', (phone, expected) =>
    expect(hrefs(render({ basics: { phone } }))).toEqual(expected),
  );

  test('long ones may be broken after their marks, and read the same', () => {
    const url = 'https://www.example.com/certification/certified-solutions_architect?id=7';
    const html = render({ basics: { url } });
    const shown = url.replace('https://www.', '');
    expect(bodyText(html)).toContain(shown);
    expect(html).toContain(
      '>example.<wbr>com/<wbr>certification/<wbr>certified-solutions_<wbr>architect?<wbr>id=<wbr>7</a>',
    );
  });
});

describe('dates without a title beside them stand in the first line', () => {
  const other = { name: 'B', position: 'C', location: 'D' };
  const firstLine = (job: object) => {
    const html = render({ work: [{ name: 'Acme', ...job }, other] });
    return bodyText(/<div class="row">.*?<\/div>.*?(?=<\/?div|<\/article)/.exec(html)?.[0] ?? '');
  };
  test.each([
    [{ startDate: '2020', endDate: '2021' }, 'Acme 2020 – 2021'],
    [{ location: 'Rome', startDate: '2020', endDate: '2021' }, 'Acme Rome, 2020 – 2021'],
    [{ startDate: '2018', endDate: '2021', positions: [{ position: 'Boss' }] }, 'Acme 2018 – 2021'],
  ])('%j', (job, line) => expect(firstLine(job)).toBe(line));
});

test('who no longer works somewhere does not work there for machines either', () => {
  const employers = (work: object[]) =>
    /"worksFor":(\[.*?\])/.exec(render({ basics: { name: 'A' }, work }))?.[1] ?? '';
  expect(employers([{ name: 'Now', startDate: '2020' }])).toContain('Now');
  expect(employers([{ name: 'Once', startDate: '2012-2016' }])).not.toContain('Once');
  expect(
    employers([
      { name: 'Once', positions: [{ position: 'P', startDate: '2012', endDate: '2014' }] },
    ]),
  ).not.toContain('Once');
});

test.each(['2012-', '2012-16', '2012/13'])(
  'a start that says its end, as %j, is not said to go on',
  (startDate) => {
    const text = bodyText(render({ work: [{ name: 'Acme', startDate }] }, NOW));
    expect(text).toContain(startDate);
    expect(text).not.toContain('Present');
  },
);

describe('photos', () => {
  const photo = (image: string) => {
    const found = elementsOf(render({ basics: { image } })).find((e) => e.tagName === 'img');
    return found && attribute(found, 'src');
  };
  test.each([
    ['https://me.test/Jürgen.png', 'https://me.test/Jürgen.png'],
    ['data:image/jpg;base64,QUJD', 'data:image/jpg;base64,QUJD'],
    ['data:image/png;charset=utf-8;base64,QU\nJD', 'data:image/png;charset=utf-8;base64,QUJD'],
    ['./my photo.jpg', './my%20photo.jpg'],
    ['me.jpg?size=200', 'me.jpg?size=200'],
    ['data:image/svg+xml;base64,QUJD', undefined],
    ['file:///home/me.jpg', undefined],
    ['javascript:alert(1).png', undefined],
    ['me', undefined],
  ])('%j', (written, expected) => expect(photo(written)).toBe(expected));

  test('data that is no picture is not shown as text', () => {
    expect(bodyText(render({ basics: { name: 'A', image: 'data:image/svg+xml,x' } }))).toBe('A');
  });
});

describe('dates in <time>', () => {
  test.each([
    ['2022', '2022'],
    ['2022-07', '2022-07'],
    ['2022-07-15', '2022-07-15'],
    ['2019-3', '2019-03'],
    ['Jan 2019', '2019-01'],
  ])('%s', (date, datetime) => {
    const times = elementsOf(render({ awards: [{ title: 'A', date, awarder: 'B' }] })).filter(
      ({ tagName }) => tagName === 'time',
    );
    expect(times.map((time) => attribute(time, 'datetime'))).toEqual([datetime]);
  });
});
