import sequencer from '@jest/test-sequencer';

/** The files that take minutes. Begun last, one of them would run alone at the end, beside an idle core. */
const LONGEST = [
  'robust/mass',
  'hosts/readme-commands',
  'page/setting-on-paper',
  'robust/hidden-forms',
  'robust/damaged',
];

const rank = ({ path }) => {
  const at = LONGEST.findIndex((name) => path.includes(`/tests/${name}.test.`));
  return at < 0 ? LONGEST.length : at;
};

/** Runs the longest test files first; the others in the order that jest finds best. */
export default class LongestFirst extends sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}
