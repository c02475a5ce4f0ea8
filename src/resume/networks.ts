import { lettersOf } from '../text/letters.ts';
import { LONGEST_ADDRESS, webHref } from '../text/links.ts';

/**
 * The address of a user's page by network; `*` is the user name. Keys have lower-case letters and digits
 * only.
 */
const PAGES: Readonly<Record<string, string>> = {
  angellist: 'angel.co/*',
  arxiv: 'arxiv.org/a/*',
  artstation: 'artstation.com/*',
  behance: 'behance.net/*',
  bitbucket: 'bitbucket.org/*',
  blogger: '*.blogspot.com',
  bluesky: 'bsky.app/profile/*',
  codeberg: 'codeberg.org/*',
  codechef: 'codechef.com/users/*',
  codeforces: 'codeforces.com/profile/*',
  codepen: 'codepen.io/*',
  codewars: 'codewars.com/users/*',
  credly: 'credly.com/users/*',
  crunchbase: 'crunchbase.com/person/*',
  deviantart: 'deviantart.com/*',
  devpost: 'devpost.com/*',
  devto: 'dev.to/*',
  dockerhub: 'hub.docker.com/u/*',
  dribbble: 'dribbble.com/*',
  dribble: 'dribbble.com/*',
  exercism: 'exercism.io/*',
  facebook: 'facebook.com/*',
  flickr: 'flickr.com/people/*',
  foursquare: 'foursquare.com/user/*',
  github: 'github.com/*',
  gitlab: 'gitlab.com/*',
  googleplus: 'plus.google.com/*',
  googlescholar: 'scholar.google.com/citations?user=*',
  gratipay: 'gratipay.com/*',
  hackernews: 'news.ycombinator.com/user?id=*',
  hackerrank: 'hackerrank.com/*',
  hashnode: 'hashnode.com/@*',
  huggingface: 'huggingface.co/*',
  instagram: 'instagram.com/*',
  kaggle: 'kaggle.com/*',
  keybase: 'keybase.io/*',
  lastfm: 'last.fm/user/*',
  leetcode: 'leetcode.com/u/*',
  linkedin: 'linkedin.com/in/*',
  linktree: 'linktr.ee/*',
  medium: 'medium.com/@*',
  meetup: 'meetup.com/members/*',
  npm: 'npmjs.com/~*',
  observable: 'observablehq.com/@*',
  orcid: 'orcid.org/*',
  patreon: 'patreon.com/*',
  pinterest: 'pinterest.com/*',
  producthunt: 'producthunt.com/@*',
  pypi: 'pypi.org/user/*',
  reddit: 'reddit.com/user/*',
  researchgate: 'researchgate.net/profile/*',
  rubygems: 'rubygems.org/profiles/*',
  sourcehut: 'sr.ht/~*',
  soundcloud: 'soundcloud.com/*',
  speakerdeck: 'speakerdeck.com/*',
  spotify: 'open.spotify.com/user/*',
  stackexchange: 'stackexchange.com/users/*',
  stackoverflow: 'stackoverflow.com/users/*',
  steam: 'steamcommunity.com/id/*',
  strava: 'strava.com/athletes/*',
  substack: '*.substack.com',
  telegram: 'telegram.me/*',
  threads: 'threads.net/@*',
  tiktok: 'tiktok.com/@*',
  tumblr: '*.tumblr.com',
  twitch: 'twitch.tv/*',
  twitter: 'twitter.com/*',
  unsplash: 'unsplash.com/@*',
  vimeo: 'vimeo.com/*',
  x: 'x.com/*',
  xing: 'xing.com/profile/*',
  youtube: 'youtube.com/user/*',
};

/** Returns a network's key, so that all spellings of its name are found: "Stack Overflow" is `stackoverflow`. */
export function networkKey(network: string): string {
  const key = network.toLowerCase();
  if (/^[a-z\d]*$/.test(key)) return key;
  return lettersOf(key.replace(/\.(?:com|org|net|io|de)$/, ''));
}

/**
 * Returns the https address of a user's page on a network. A Mastodon handle (`@user@server`) names its
 * own server.
 *
 * @returns `undefined` if the network is unknown or the user name cannot be part of an address.
 * @example profileHref('GitHub', 'octocat') // 'https://github.com/octocat'
 */
export function profileHref(network: string, username: string): string | undefined {
  if (username.length > LONGEST_ADDRESS) return undefined;
  const name = username.replace(/^@/, '');
  const handle = /^([\w.-]+)@([\w-]+(?:\.[\w-]+)+)$/.exec(name);
  if (handle !== null && networkKey(network) === 'mastodon') {
    return `https://${handle[2]}/@${handle[1]}`;
  }
  const key = networkKey(network);
  const page = Object.hasOwn(PAGES, key) ? PAGES[key] : undefined;
  if (page === undefined) return undefined;
  const user = withoutPath(name, page, key);
  if (!isUserName(user) || (page.startsWith('*') && user.includes('/'))) return undefined;
  if (key === 'youtube' && username.startsWith('@')) return `https://youtube.com/@${user}`;
  // Pages of companies, schools and channels have their own path, in place of that for users.
  const isOther = /^(?:company|school|c|channel|r)\//.test(user);
  const address = isOther ? page.replace(/\/.*/, '/*') : page;
  return webHref(`https://${address.replace('*', () => user)}`);
}

/** Removes a prefix that the page's address already has, such as `in/` for LinkedIn. */
function withoutPath(name: string, page: string, key: string): string {
  const path = page.slice(page.indexOf('/') + 1, page.indexOf('*'));
  const user = name.replace(/^\//, '').replace(/\/$/, '');
  if (path !== '' && user.startsWith(path)) return user.slice(path.length);
  return key === 'reddit' ? user.replace(/^u\//, '') : user;
}

/** Whether a name can be part of an address: letters and digits of any script and `_.~+-`, between slashes. */
function isUserName(name: string): boolean {
  return name.split('/').every((part) => {
    const rest = part.replace(/[_.~+-]/g, '');
    return part !== '' && (/^[A-Za-z\d]*$/.test(rest) || lettersOf(rest) === rest);
  });
}
