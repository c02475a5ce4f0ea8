import { webHref } from '../text/links.ts';

/** What is written for a photo and, where it can be shown, its `src`. */
export interface Photo {
  /** A web address, an embedded raster image, or a path to an image file. `undefined`: it is no picture. */
  readonly src: string | undefined;
  readonly text: string;
}

const DATA =
  /^data:image\/(?:png|jpe?g|gif|webp|avif)(?:;[\w-]+=[\w-]+)*;base64,[A-Za-z0-9+/]+={0,2}$/;
const PATH = /^(?!\/\/)[^\s:"<>\\?#]+\.(?:png|jpe?g|gif|webp|avif|svg)(?:\?[^\s"<>\\#]*)?$/i;

/** @param written - a cleaned text (see `clean`). */
export function toPhoto(written: string): Photo {
  return { src: sourceOf(written), text: written };
}

function sourceOf(written: string): string | undefined {
  // `me.jpg` could be a domain, so only what says that it is an address is read as one.
  if (/^(?:https?:|\/\/|www\.)/i.test(written)) return webHref(written);
  const source = written.startsWith('data:')
    ? written.replace(/\s+/g, '')
    : written.replaceAll(' ', '%20');
  return DATA.test(source) || PATH.test(source) ? source : undefined;
}
