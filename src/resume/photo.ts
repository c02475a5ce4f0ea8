import { webHref } from '../text/links.ts';

/** A photo: the text that was written, and its `src` if it can be shown. */
export interface Photo {
  /** A web address, an embedded raster image, or a path to an image file; `undefined` if it is none of them. */
  readonly src: string | undefined;
  readonly text: string;
}

const DATA =
  /^data:image\/(?:png|jpe?g|gif|webp|avif)(?:;[\w-]+=[\w-]+)*;base64,[A-Za-z0-9+/]+={0,2}$/;
const PATH = /^(?!\/\/)[^\s:"<>\\?#]+\.(?:png|jpe?g|gif|webp|avif|svg)(?:\?[^\s"<>\\#]*)?$/i;

/** @param written - a text that `clean` returned. */
export function toPhoto(written: string): Photo {
  return { src: sourceOf(written), text: written };
}

function sourceOf(written: string): string | undefined {
  // `me.jpg` could also be a domain, so only explicit addresses are read as such.
  if (/^(?:https?:|\/\/|www\.)/i.test(written)) return webHref(written);
  const source = written.startsWith('data:')
    ? written.replace(/\s+/g, '')
    : written.replaceAll(' ', '%20');
  return DATA.test(source) || PATH.test(source) ? source : undefined;
}
