import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { bodyText } from '../support/html.ts';
import { NOW } from '../support/shown.ts';

/** What is written, in which résumé, and the whole text of the page. */
type Row = [what: string, resume: object, text: string];

const degree = (studyType: string, area: string) => ({
  basics: { name: 'A' },
  education: [{ institution: 'U', studyType, area }],
});
const place = (location: object, language = 'en') => ({
  basics: { name: 'A', location },
  language,
});
const entry = (list: string, ...entries: object[]) => ({ basics: { name: 'A' }, [list]: entries });

const DEGREES: Row[] = [
  ['the same', degree('Theory of English', 'Theory of English'), 'A Education U Theory of English'],
  ['the subject in the degree', degree('BSc Physics', 'Physics'), 'A Education U BSc Physics'],
  ['the degree in the subject', degree('MA', 'MA, History'), 'A Education U MA, History'],
  ['in another case', degree('BSc PHYSICS', 'Physics'), 'A Education U BSc PHYSICS'],
  ['in Japanese', degree('計算機科学学士', '計算機科学'), 'A Education U 計算機科学学士'],
  [
    'parts of words are other words',
    degree('Master', 'Masters'),
    'A Education U Master in Masters',
  ],
  ['others', degree('BSc', 'Physics'), 'A Education U BSc in Physics'],
];

const PLACES: Row[] = [
  ['a region like its city', place({ city: 'Berlin', region: 'Berlin' }), 'A Berlin'],
  [
    'with a postal code',
    place({ city: 'Berlin', region: 'Berlin', postalCode: '10115', countryCode: 'DE' }),
    'A 10115 Berlin, Germany',
  ],
  ['a country and its code', place({ country: 'Norway', countryCode: 'NO' }), 'A Norway'],
  ['in the page’s language', place({ country: 'Norwegen', countryCode: 'NO' }, 'de'), 'A Norwegen'],
  ['in English on another page', place({ country: 'Norway', countryCode: 'NO' }, 'de'), 'A Norway'],
  ['in the country’s language', place({ country: 'Norge', countryCode: 'NO' }), 'A Norge'],
  ['another name of it', place({ country: 'USA', countryCode: 'US' }), 'A USA'],
  [
    'a city state',
    place({ city: 'Singapore', region: 'Singapore', countryCode: 'SG' }),
    'A Singapore',
  ],
  [
    'an address with the city',
    place({ address: '1 Way, 10115 Berlin', postalCode: '10115', city: 'Berlin' }),
    'A 1 Way, 10115 Berlin',
  ],
  [
    'a city beside the text',
    place({ name: 'Berlin, Germany', city: 'Berlin' }),
    'A Berlin, Germany',
  ],
  ['another country', place({ country: 'Norway', countryCode: 'SE' }), 'A Norway, SE'],
  [
    'a state like a country',
    place({ city: 'Atlanta', region: 'Georgia', countryCode: 'US' }),
    'A Atlanta, Georgia, United States',
  ],
  ['an unknown code', place({ city: 'Nowhere', countryCode: 'Utopia' }), 'A Nowhere, Utopia'],
];

const ENTRIES: Row[] = [
  [
    'a position like the employer',
    entry('work', { name: 'Freelance', position: 'freelance' }),
    'A Work Experience Freelance',
  ],
  [
    'summary and description',
    entry('work', { name: 'W', summary: 'Said.', description: 'Said.' }),
    'A Work Experience W Said.',
  ],
  [
    'a summary like the only highlight',
    entry('work', { name: 'W', summary: 'Said.', highlights: ['Said.'] }),
    'A Work Experience W Said.',
  ],
  [
    'the awarder',
    entry('awards', { title: 'Prize', awarder: 'Prize', date: '2020' }),
    'A Awards Prize 2020',
  ],
  [
    'the type of a project',
    entry('projects', {
      name: 'App',
      entity: 'App',
      type: 'app',
      roles: ['Dev'],
      description: 'x',
    }),
    'A Projects App Dev x',
  ],
  ['a keyword like the skill', entry('skills', { name: 'Go', keywords: ['Go'] }), 'A Skills Go'],
  [
    'journal and publisher',
    entry('publications', {
      name: 'P',
      journal: 'Nature',
      publisher: 'Nature',
      releaseDate: '2020',
    }),
    'A Publications P 2020 Nature',
  ],
  [
    'a contact',
    {
      basics: {
        name: 'A',
        url: 'https://github.com/a',
        profiles: [{ network: 'GitHub', username: 'a' }],
      },
    },
    'A github.com/a',
  ],
  ['C and C++', entry('skills', { name: 'C', keywords: ['C++', 'C#'] }), 'A Skills C: C++, C#'],
];

const EMPLOYERS: Row[] = [
  [
    'a description that all roles share',
    entry(
      'work',
      { name: 'W', description: 'Rockets', position: 'B' },
      { name: 'W', description: 'Rockets', position: 'C' },
    ),
    'A Work Experience W Rockets B C',
  ],
  [
    'a summary that all positions share',
    entry('work', {
      name: 'W',
      positions: [
        { position: 'B', summary: 'Rockets' },
        { position: 'C', summary: 'Rockets' },
      ],
    }),
    'A Work Experience W Rockets B C',
  ],
  [
    'descriptions that differ',
    entry(
      'work',
      { name: 'W', description: 'Rockets', position: 'B' },
      { name: 'W', description: 'Cars', position: 'C' },
    ),
    'A Work Experience W B Rockets C Cars',
  ],
  [
    'a place is not repeated for each position',
    entry('work', {
      name: 'W',
      location: 'Paris',
      positions: [{ position: 'B' }, { position: 'C', location: 'Rome' }, { position: 'D' }],
    }),
    'A Work Experience W Paris B C Rome D',
  ],
  [
    'places of two jobs at one employer',
    entry(
      'work',
      { name: 'W', location: 'Paris', position: 'B' },
      { name: 'W', location: 'Rome', position: 'C' },
    ),
    'A Work Experience W B Paris C Rome',
  ],
  [
    'places of two jobs with positions',
    entry(
      'work',
      { name: 'W', location: 'Paris', positions: [{ position: 'B' }, { position: 'C' }] },
      { name: 'W', location: 'Rome', position: 'D' },
    ),
    'A Work Experience W B Paris C D Rome',
  ],
];

describe.each(Object.entries({ DEGREES, PLACES, ENTRIES, EMPLOYERS }))(
  'said once: %s',
  (_, rows) => {
    test.each(rows)('%s', (_, resume, text) => {
      // Notes stand beside their heading with or without a bar, which is not what this is about.
      const shown = bodyText(render({ ...resume }, { ...NOW, links: 'address' }));
      expect(shown.replaceAll(' •', '')).toBe(text);
    });
  },
);
