import { type RenderOptions, render } from '../../src/index.ts';
import { bodyText } from './html.ts';

/** A résumé that has something for most options to act on. */
export const ADA = {
  basics: {
    name: 'Ada',
    phone: '+1 555 010 0000',
    email: 'ada@example.com',
    website: 'https://ada.test',
    summary: 'About.',
    location: { city: 'Rome', address: '1 Street' },
  },
  work: [
    {
      company: 'Acme',
      location: 'Paris',
      startDate: '2020-07-15',
      endDate: '2021-08',
      highlights: ['Led'],
    },
  ],
  education: [{ institution: 'School' }],
  skills: [{ name: 'Go' }],
};

/** Its page under `themeOptions`. */
export const page = (themeOptions: object, options?: RenderOptions) =>
  render({ ...ADA, meta: { themeOptions: { datePrecision: 'day', ...themeOptions } } }, options);

/** What is read on that page. */
export const text = (themeOptions: object, options?: RenderOptions) =>
  bodyText(page(themeOptions, options));
