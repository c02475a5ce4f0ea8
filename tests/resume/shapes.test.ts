import { describeShown, job } from '../support/shown.ts';

describeShown('a value of another shape is read as what it means', [
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
    '10115 Berlin, Germany',
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
]);
