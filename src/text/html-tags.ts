/** The effect of an HTML tag in a text: an element of the page, a line break, or the tag itself as text. */
export type Effect = 'b' | 'i' | 'code' | 'sub' | 'sup' | 'a' | 'br' | 'text';

/** The allowed elements, and the block elements, which become line breaks to keep their words apart. */
const EFFECTS: ReadonlyMap<string, Effect> = new Map([
  ['b', 'b'],
  ['strong', 'b'],
  ['i', 'i'],
  ['em', 'i'],
  ['cite', 'i'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['a', 'a'],
  ...'br p div ul ol li dl dt dd table caption tr td th details summary section article header footer blockquote pre hr h1 h2 h3 h4 h5 h6'
    .split(' ')
    .map((name) => [name, 'br'] as const),
]);

/** The other elements of HTML, which are removed. Any other tag, such as `<T>` or `<your name>`, is text. */
const OTHER_ELEMENTS = new Set(
  'abbr acronym address applet area aside audio base basefont bdi bdo bgsound big blink body button canvas center col colgroup content data datalist del dfn dialog dir embed fieldset figcaption figure font form frame frameset head hgroup html iframe image img input ins keygen label legend link listing main map mark marquee math menu menuitem meta meter nav nobr noembed noframes noscript object optgroup option output param picture plaintext progress q rb rp rt rtc ruby s script search select shadow slot small source span strike style svg tbody template textarea tfoot thead time title track u var video wbr xmp'.split(
    ' ',
  ),
);

/** Returns a tag's name in lower case; empty for a comment or a declaration. */
export function nameOf(tag: string): string {
  return /^<\/?([a-z][^\s/>]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
}

/**
 * Returns the effect of a tag; `undefined` if it is removed.
 *
 * @param isClosed - whether the text has an end tag of this name. A bare start tag without one is part of
 *   the text, as in "Uses <canvas>".
 */
export function effectOf(tag: string, isClosed: boolean): Effect | undefined {
  const name = nameOf(tag);
  const effect = EFFECTS.get(name);
  if (effect !== undefined || name === '') return effect;
  if (!OTHER_ELEMENTS.has(name)) return 'text';
  return !isClosed && name !== 'wbr' && BARE.test(tag) ? 'text' : undefined;
}

/** A start tag without attributes. */
const BARE = /^<[a-z][a-z\d]*>$/i;

/** Returns the value of an attribute of a start tag; empty if it is missing. */
export function attributeOf(tag: string, name: string): string {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'=<>\`]+))`, 'i');
  const match = pattern.exec(tag);
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').replaceAll('&amp;', '&').trim();
}
