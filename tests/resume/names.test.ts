import { describeShown, job } from '../support/shown.ts';

describeShown('older spellings', [
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
]);

describeShown('names outside the schema', [
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
  ['publications[].authors', { publications: [{ name: 'P', authors: ['X', 'Y'] }] }, 'X, Y'],
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
    'Keywords: Go Technologies: Rust, Go',
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
]);
