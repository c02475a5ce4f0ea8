import { describeShown, job, type Row } from '../support/shown.ts';

const skill = (keywords: unknown) => ({ skills: [{ name: 'Code', keywords }] });
const paper = (authors: unknown) => ({ publications: [{ name: 'Paper', authors }] });

describeShown('an object in a list of texts keeps its keys', [
  ['a slip of YAML', job({ highlights: [{ Result: 'cut costs' }] }), 'Result: cut costs'],
  ['a key without a value', job({ highlights: [{ 'Cut costs': null }] }), 'Acme Cut costs'],
  ['a key like a field', job({ highlights: [{ Role: 'led a team' }] }), 'Role: led a team'],
  ['a field', job({ highlights: [{ description: 'Led' }, { Text: 'Built' }] }), 'Acme Led Built'],
  ['several keys', job({ highlights: [{ Team: 5, Role: 'lead' }] }), 'Team: 5'],
  [
    'short keys that are no languages',
    job({ highlights: [{ api: 'REST', ui: 'Vue' }] }),
    'api: REST',
  ],
  ['in a list of paragraphs', job({ summary: ['One', { Two: 'three' }] }), 'One Two: three'],
  [
    'an object in place of the list',
    job({ highlights: { Cost: 'cut', Team: 'led' } }),
    'Cost: cut Team: led',
  ],
  [
    'the colon of the page',
    { ...job({ highlights: [{ Ergebnis: 'x' }] }), language: 'fr' },
    'Ergebnis : x',
  ],
  [
    'a title and a text',
    job({ highlights: [{ title: 'Costs', description: 'cut' }] }),
    'Costs: cut',
  ],
  ['lists in it', job({ highlights: [{ Tools: ['a', 'b'] }] }), 'Tools: a, b'],
  ['deep ones', job({ highlights: [{ a1: { b1: { c1: 'deep' } } }] }), 'a1: b1: c1: deep'],
]);

describeShown('an object that is a keyword is its name with a remark', [
  ['its level', skill([{ keyword: 'Go', level: 'novice' }]), 'Code: Go (novice)'],
  ['a level in another case', skill([{ Name: 'Go', Level: 'novice' }]), 'Code: Go (novice)'],
  ['the name alone', skill([{ name: 'Go' }, 'Rust']), 'Code: Go, Rust'],
  ['a number that needs its key', skill([{ name: 'Go', years: 5 }]), 'Code: Go (years: 5)'],
  ['a score', skill([{ name: 'Go', score: 7 }]), 'Code: Go (7)'],
  ['brackets of the page', { ...skill([{ name: '語', level: '初' }]), language: 'ja' }, '語（初）'],
  ['a level with a comma', skill({ name: 'Go', level: 'good, not great' }), 'Go (good, not great)'],
  [
    'courses',
    { education: [{ institution: 'U', courses: [{ title: 'Logic', grade: 'A' }] }] },
    'Logic (A)',
  ],
  ['roles of a project', { projects: [{ name: 'P', roles: [{ role: 'Lead' }] }] }, 'P Lead'],
]);

describeShown('a name in parts is one name', [
  ['first and last', paper([{ first: 'Ada', last: 'King' }, 'Bob']), 'Ada King, Bob'],
  ['firstName and lastName', paper([{ lastName: 'King', firstName: 'Ada' }]), 'Ada King'],
  [
    'given and family',
    paper([{ family: 'King', given: 'Ada', affiliation: 'MIT' }]),
    'Ada King (MIT)',
  ],
  ['a family name alone', paper([{ family: 'King' }]), 'Paper King'],
  ['with other parts', paper([{ given: 'Ada', middle: 'B.', surname: 'King' }]), 'Ada B. King'],
  ['in Chinese', paper([{ given: '明', family: '李' }]), '李明'],
  ['as { name }', paper([{ name: 'Ada King' }, { name: 'Bob' }]), 'Ada King, Bob'],
  ['a single author', paper({ first: 'Ada', last: 'King' }), 'Paper Ada King'],
  ['of the person', { basics: { name: { first: 'Ada', last: 'King' } } }, 'Ada King'],
  ['of a referee', { references: [{ name: { given: 'Ada', family: 'King' } }] }, 'Ada King'],
]);

const STILL: Row[] = [
  ['a text with tags', job({ highlights: [{ text: 'Led', tags: ['a'] }] }), 'Acme Led'],
  ['a localised object', job({ highlights: [{ en: 'Led', de: 'Geleitet' }] }), 'Acme Led'],
  ['numbers', skill([1, 2.5]), 'Code: 1, 2.5'],
  ['nested lists', job({ highlights: ['a', ['b', ['c']]] }), 'Acme a b c'],
  ['an object of indices', job({ highlights: { 0: 'a', 1: 'b' } }), 'Acme a b'],
];
describeShown('other items are as before', STILL);

const ROLES = [
  { title: 'Lead', startDate: '2020' },
  { title: 'Dev', startDate: '2018', endDate: '2020' },
];
describeShown('a position that is a list of roles', [
  ['with dates', job({ position: ROLES }), 'Acme Lead 2020 – Present Dev 2018 – 2020'],
  [
    'in other spellings',
    job({ Position: [{ Title: 'Lead', start_date: '2020' }] }),
    'Acme 2020 – Present Lead',
  ],
  [
    'a single one',
    job({ position: { title: 'Lead', startDate: '2020' } }),
    'Acme 2020 – Present Lead',
  ],
  ['with texts', job({ role: [{ name: 'Lead', highlights: ['Led'] }] }), 'Acme Lead Led'],
  [
    'names alone are one title',
    job({ position: [{ title: 'Lead' }, { title: 'Dev' }] }),
    'Acme Lead, Dev',
  ],
  [
    'volunteering',
    { volunteer: [{ organization: 'Club', position: ROLES }] },
    'Club Lead 2020 – Present',
  ],
]);
