/** How many words of a page stand in its order in an extracted text, as a share from 0 to 1. */
export function inOrder(words, text) {
  const found = plain(text).split(' ').filter(Boolean);
  return longestCommon(words.map(plain), found) / words.length;
}

/** The length of the longest sequence that two lists have in common. */
function longestCommon(one, other) {
  let row = new Uint32Array(other.length + 1);
  for (const word of one) {
    const next = new Uint32Array(other.length + 1);
    for (let i = 0; i < other.length; i++) {
      next[i + 1] = word === other[i] ? row[i] + 1 : Math.max(row[i + 1], next[i]);
    }
    row = next;
  }
  return row[other.length];
}

/**
 * A text on one line. What a PDF says of a Chinese or Japanese character may be a radical or a sign that
 * looks the same; by NFKC most of these are the character again.
 */
const plain = (text) => text.normalize('NFKC').replaceAll('〜', '~').replace(/\s+/g, ' ');

/** The entries whose dates are not all between their own heading and the next one in an extracted text. */
export function tornOff(entries, text) {
  const flat = plain(text);
  let at = 0;
  const starts = entries.map(({ heading }) => {
    const found = flat.indexOf(plain(heading), at);
    if (found >= 0) at = found + heading.length;
    return found;
  });
  return entries.filter(({ dates }, i) => {
    if (dates.length === 0) return false;
    const end = starts.slice(i + 1).find((start) => start >= 0) ?? flat.length;
    const own = starts[i] < 0 ? '' : flat.slice(starts[i], end);
    return dates.some((date) => !own.includes(plain(date)));
  });
}

/**
 * Counts the fields that a parser found: `right` if a value is what the page says, `joined` if that is only a
 * part of it.
 */
export function counted(wanted, found) {
  const folded = (value) => value.replace(/\s+/g, '');
  const values = found.map(folded);
  const left = [...values];
  let [right, joined] = [0, 0];
  for (const value of wanted.map(folded)) {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    if (at >= 0) right++;
    else if (values.some((each) => each.includes(value))) joined++;
  }
  return { wanted: wanted.length, right, joined };
}

/** All values of a property in microformats, in items and in those inside them. */
export function propertiesOf(items, name) {
  return items.flatMap(({ properties = {}, children = [] }) => {
    const own = (properties[name] ?? []).map((value) => value.value ?? value);
    const inside = Object.values(properties)
      .flat()
      .filter(({ properties: inner }) => inner);
    return [...own, ...propertiesOf([...inside, ...children], name)];
  });
}
