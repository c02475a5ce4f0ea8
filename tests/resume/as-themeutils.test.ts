import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { profileHref } from '../../src/resume/networks.ts';
import { bodyText } from '../support/html.ts';

// jsonresume-themeutils is what themes have long shared; where it knows better than to be wrong,
// this theme agrees with it.
const utils = createRequire(import.meta.url)('jsonresume-themeutils');

/** The networks of its `urlMap`, which it does not export, but for Skype: a call is no page. */
const NETWORKS =
  'github twitter soundcloud pinterest vimeo behance codepen foursquare reddit spotify dribble dribbble facebook angellist bitbucket exercism instagram googleplus gratipay hackernews lastfm stackexchange stackoverflow tumblr youtube medium blogger meetup flickr telegram'.split(
    ' ',
  );

describe('a profile’s address has the host and path that jsonresume-themeutils gives it', () => {
  test.each(NETWORKS)('%s', (network) => {
    const profile = { network, username: 'someone' };
    const theirs = utils.getUrlForProfile({ basics: { profiles: [profile] } }, network);
    expect(profileHref(network, profile.username)).toBe(`https:${theirs}`);
  });
});

describe('a date has the month and year that jsonresume-themeutils gives it', () => {
  const dates = Array.from({ length: 120 }, (_, i) => {
    const day = new Date(Date.UTC(1950 + i, (i * 7) % 12, 1 + ((i * 11) % 28)));
    return day.toISOString().slice(0, 10);
  });
  test.each(dates)('%s', (date) => {
    const page = bodyText(
      render({ awards: [{ title: 'A', date, awarder: 'B' }] }, { datePrecision: 'day' }),
    );
    expect(page).toContain(utils.getFormattedDate(date, 'MMMM D, YYYY'));
  });
});
