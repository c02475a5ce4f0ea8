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
  const title = joined(' – ', basics.name, locale.resume);
  return {
    title: shortened(title, TITLE_LENGTH),
    description: shortened(descriptionOf(resume, locale) || title, DESCRIPTION_LENGTH),
    author: basics.name,
    canonical: pageAddress(onTheWeb(meta.canonical?.href)),
    image: onTheWeb(basics.image?.src),
    version: meta.version,
    lastModified: meta.lastModified,
    jsonLd: personLd(resume),
  };
}

/** Returns the summary, or else what the person is: by the label, the latest job or the latest degree. */
function descriptionOf({ basics, lists }: Content, { comma }: Locale): string {
  const [job] = lists.work;
  const [school] = lists.education;
  const position = job?.position || job?.positions[0]?.position;
  return (
    plainProse(basics.summary) ||
    basics.label ||
    joined(comma, position ?? '', job?.name ?? '') ||
    joined(comma, school?.studyType ?? '', school?.area ?? '', school?.institution ?? '')
  );
}

/** Hosts and folders that show files as they are. */
const RAW =
  /^https?:\/\/(?:[^/]+\.)?(?:githubusercontent\.com|gist\.github\.com|raw\.[^/]+)(?:[/:?#]|$)|\/raw\//i;
/** The ending of a file with data or text, before a query or a fragment. */
const FILE =
  /^[^?#]*\/[^/?#]*\.(?:json[5cl]?|ya?ml|toml|xml|csv|txt|md|markdown|pdf|docx?|odt|rtf|tex)\/?(?:[?#]|$)/i;

/**
 * Returns an address if it may be that of the page. In the schema `meta.canonical` is the address of the
 * résumé's data, and a search engine would be told that the page is a copy of a JSON file.
 */
function pageAddress(address: string | undefined): string | undefined {
  return address === undefined || RAW.test(address) || FILE.test(address) ? undefined : address;
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
