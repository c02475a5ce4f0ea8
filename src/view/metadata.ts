import type { Locale } from '../locales/locale.ts';
import type { Content } from '../resume/index.ts';
import { plainProse } from '../text/inline.ts';
import { personLd } from './json-ld.ts';
import type { Metadata } from './model.ts';
import { joined } from './place.ts';

/** Search engines and link previews cut longer descriptions and titles, in characters. */
const DESCRIPTION_LENGTH = 160;
const TITLE_LENGTH = 70;

/** Returns the metadata of the document's head. */
export function metadataOf(resume: Content, locale: Locale): Metadata {
  const { basics, meta } = resume;
  return {
    title: shortened(joined(' – ', basics.name, locale.resume), TITLE_LENGTH),
    description: shortened(plainProse(basics.summary) || basics.label, DESCRIPTION_LENGTH),
    author: basics.name,
    canonical: onTheWeb(meta.canonical?.href),
    image: onTheWeb(basics.image?.src),
    version: meta.version,
    lastModified: meta.lastModified,
    jsonLd: personLd(resume),
  };
}

function onTheWeb(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:/i.test(address) ? address : undefined;
}

/** Cuts a text after a whole word and adds an ellipsis. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
