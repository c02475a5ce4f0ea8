import { expect } from '@jest/globals';
import type { Playground } from './playground.ts';

/** A résumé in which each option has something to act on. */
export const RESUME = {
  basics: {
    name: 'Ada',
    label: 'Engineer',
    phone: '+1 555 0100',
    image: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
    summary: 'Writes programs.',
  },
  work: [
    {
      name: 'Acme',
      position: 'Lead',
      url: 'https://acme.example',
      startDate: '2020-02-03',
      endDate: '2021-04',
    },
    { name: 'Acme', position: 'Junior', startDate: '2018-02', endDate: '2020-02' },
    { name: 'Bcme', position: 'Intern', startDate: '2017-02', endDate: '2018-01' },
  ],
  publications: [{ name: 'Paper', releaseDate: '2019-05' }],
  education: [{ institution: 'School', endDate: '2017' }],
  meta: { lastModified: '2025-01-01' },
};

/** What a person does to an option's control, and the value that stands in the text then. */
type Act = (playground: Playground) => Promise<void>;

export const row = (name: string) => `[data-option="${name}"]`;
const select =
  (name: string, value: string): Act =>
  async ({ tab }) => {
    await tab.select(`${row(name)} select`, value);
  };
const type =
  (name: string, text: string, field = 'input[type="text"]'): Act =>
  async ({ tab }) => {
    await tab.type(`${row(name)} ${field}`, text);
  };
const slide =
  (name: string, value: string): Act =>
  async ({ tab }) => {
    await tab.$eval(
      `${row(name)} input[type="range"]`,
      (input, wanted) => {
        (input as HTMLInputElement).value = wanted;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      value,
    );
  };
const click =
  (selector: string): Act =>
  async ({ tab }) => {
    await tab.$eval(selector, (each) => (each as HTMLElement).click());
  };

/** Each option that a file may have: what is done, and what it gives. */
export const ACTS: Readonly<Record<string, readonly [act: Act, value: unknown]>> = {
  look: [click(`${row('look')} input[value="modern"]`), 'modern'],
  typeface: [select('typeface', 'computer-modern'), 'computer-modern'],
  fontSize: [slide('fontSize', '11'), 11],
  density: [slide('density', '1.2'), 1.2],
  header: [select('header', 'left'), 'left'],
  titleCase: [select('titleCase', 'normal'), 'normal'],
  titleRule: [select('titleRule', 'above'), 'above'],
  colorScheme: [select('colorScheme', 'dark'), 'dark'],
  colors: [
    async ({ tab }) => {
      await tab.$eval(`${row('colors')} .color:last-child input`, (input) => {
        (input as HTMLInputElement).value = '#aa0000';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    { accent: ['#aa0000', expect.stringMatching(/^#[0-9a-f]{6}$/)] },
  ],
  accentOn: [click(`${row('accentOn')} label:nth-child(2) input`), ['links', 'name']],
  sections: [
    click('[aria-label="Move Education up"]'),
    ['summary', 'education', 'work', 'publications'],
  ],
  sectionTitles: [type('sectionTitles', 'Me'), { summary: 'Me' }],
  hide: [
    async ({ tab }) => {
      await tab.type(`${row('hide')} input`, 'basics.phone');
      await tab.keyboard.press('Enter');
    },
    ['basics.phone'],
  ],
  lead: [select('lead', 'role'), 'role'],
  roles: [select('roles', 'repeated'), 'repeated'],
  links: [select('links', 'address'), 'address'],
  numberPublications: [select('numberPublications', 'true'), true],
  language: [type('language', 'de'), 'de'],
  dates: [select('dates', 'beside'), 'beside'],
  dateFormat: [select('dateFormat', 'numeric'), 'numeric'],
  datePrecision: [select('datePrecision', 'day'), 'day'],
  dateSeparator: [type('dateSeparator', '→'), '→'],
  showDurations: [select('showDurations', 'true'), true],
  lastUpdated: [select('lastUpdated', 'true'), true],
  photoSide: [select('photoSide', 'left'), 'left'],
  photoSize: [slide('photoSize', '40'), 40],
  photoShape: [select('photoShape', 'square'), 'square'],
  pageSize: [select('pageSize', 'letter'), 'letter'],
  margins: [type('margins', '20mm'), '20mm'],
  pageNumbers: [select('pageNumbers', 'false'), false],
  variant: [
    async (playground) => {
      await playground.tab.type('[aria-label="The name of a new variant"]', 'short');
      await playground.tab.keyboard.press('Enter');
    },
    'short',
  ],
  label: [type('label', 'Researcher'), 'Researcher'],
  summary: [type('summary', 'I teach.', 'textarea'), 'I teach.'],
};
