/** The effect of an HTML tag in a text: an element of the page, a line break, or an image's text. */
export type Effect = 'b' | 'em' | 'code' | 'sub' | 'sup' | 'a' | 'br' | 'img';

/** The allowed elements, and the block elements, which become line breaks to keep their words apart. */
const EFFECTS: ReadonlyMap<string, Effect> = new Map([
  ['b', 'b'],
  ['strong', 'b'],
  ['i', 'em'],
  ['em', 'em'],
  ['cite', 'em'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['a', 'a'],
  ['img', 'img'],
  ...'br p div ul ol li dl dt dd table caption tr td th details summary section article header footer blockquote pre hr h1 h2 h3 h4 h5 h6'
    .split(' ')
    .map((name) => [name, 'br'] as const),
]);

/** The other elements of HTML, which are removed. Any other tag, such as `<T>` or `<your name>`, is text. */
const OTHER_ELEMENTS = new Set(
  'abbr acronym address applet area aside audio base basefont bdi bdo bgsound big blink body button canvas center col colgroup content data datalist del dfn dialog dir embed fieldset figcaption figure font form frame frameset head hgroup html iframe image input ins keygen label legend link listing main map mark marquee math menu menuitem meta meter nav nobr noembed noframes noscript object optgroup option output param picture plaintext progress q rb rp rt rtc ruby s script search select shadow slot small source span strike style svg tbody template textarea tfoot thead time title track u var video wbr xmp'.split(
    ' ',
  ),
);

/** Returns a tag's name in lower case; empty for a comment or a declaration. */
export function nameOf(tag: string): string {
  return /^<\/?([a-z][^\s/>]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
}

/** Whether HTML has an element of this name. */
export const isElement = (name: string) => EFFECTS.has(name) || OTHER_ELEMENTS.has(name);

/** Returns the effect of a tag that is markup; `undefined` if it is removed. */
export const effectOf = (name: string): Effect | undefined => EFFECTS.get(name);

const ATTRIBUTE = /\s([a-z][a-z\d_:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;

/** Returns the value of an attribute of a start tag, as written; empty if it is missing. */
export function attributeOf(tag: string, wanted: string): string {
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    if (name.toLowerCase() === wanted) return (double ?? single ?? bare ?? '').trim();
  }
  return '';
}
