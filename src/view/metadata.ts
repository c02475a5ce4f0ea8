import type { Resume } from '../normalize/index.ts';
import { joined } from '../text/joined.ts';
import { webHref } from '../text/links.ts';
import { plainProse } from '../text/prose.ts';
import type { Context } from './context.ts';
import { personLd } from './json-ld.ts';
import type { Metadata } from './model.ts';

/** Search engines and link previews cut a description at about this many characters. */
const DESCRIPTION_LENGTH = 160;
const TITLE_LENGTH = 70;

/**
 * What machines read of the page.
 *
 * @param photo - its source; `undefined` where there is none.
 */
export function metadataOf(
  resume: Resume,
  photo: string | undefined,
  { locale }: Context,
): Metadata {
  const { basics, meta } = resume;
  return {
    title: shortened(joined(' – ', basics.name, locale.resume), TITLE_LENGTH),
    description: shortened(plainProse(basics.summary) || basics.label, DESCRIPTION_LENGTH),
    author: basics.name,
    canonical: webHref(meta.canonical),
    image: photo !== undefined && /^https?:/i.test(photo) ? photo : undefined,
    version: meta.version,
    lastModified: meta.lastModified,
    jsonLd: personLd(resume, photo),
  };
}

/** Cut after a whole word, with an ellipsis. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
