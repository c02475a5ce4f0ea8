import type { EntryClasses } from '../model.ts';

/** What entries are in microformats2: https://microformats.org/wiki/h-resume */

/** An entry for which h-resume has no property of its own. */
export const EVENT: EntryClasses = {
  entry: 'h-event',
  heading: 'p-name',
  title: 'p-summary',
  place: 'p-location',
  start: 'dt-start',
  end: 'dt-end',
  text: 'e-description',
};

/** A job, with the employer as its heading. */
export const EXPERIENCE: EntryClasses = {
  ...EVENT,
  entry: 'p-experience h-event',
  heading: 'p-name p-org',
  title: 'p-job-title',
};

/** A job with the role as its heading. */
export const EXPERIENCE_BY_ROLE: EntryClasses = {
  ...EXPERIENCE,
  heading: 'p-name p-job-title',
  title: 'p-org',
};

export const EDUCATION: EntryClasses = {
  ...EVENT,
  entry: 'p-education h-event',
  heading: 'p-name p-org',
};

/** https://microformats.org/wiki/h-entry */
export const CERTIFICATE: EntryClasses = {
  ...EVENT,
  entry: 'h-entry',
  start: 'dt-published',
  text: 'e-content',
};

/** https://microformats.org/wiki/h-cite */
export const PUBLICATION: EntryClasses = { ...CERTIFICATE, entry: 'h-cite' };

/** https://microformats.org/wiki/h-card */
export const REFERENCE: EntryClasses = {
  ...EVENT,
  entry: 'h-card',
  place: 'p-adr',
  text: 'e-note',
};
