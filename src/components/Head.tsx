import type { Metadata } from '../view/model.ts';

/**
 * The page's Content-Security-Policy: no scripts, and no requests but for the photo. The photo may come
 * from any host, because a photo's address often redirects to another one.
 */
export const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src 'self' data: https: http:; base-uri 'none'; form-action 'none'";

interface HeadProps {
  readonly metadata: Metadata;
  readonly css: string;
  /** Whether the page states its Content-Security-Policy. */
  readonly hasPolicy: boolean;
}

/** The content of the document's head: metadata for machines, and a stylesheet. */
export function Head({ metadata, css, hasPolicy }: HeadProps) {
  const { title, description, author, canonical, image, version, lastModified } = metadata;
  return (
    <>
      <meta charset="utf-8" />
      {hasPolicy && <meta http-equiv="Content-Security-Policy" content={POLICY} />}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {author && <meta name="author" content={author} />}
      {version && <meta name="version" content={version} />}
      {lastModified && <meta name="last-modified" content={lastModified} />}
      <meta property="og:type" content="profile" />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      {image && <meta property="og:image" content={image} />}
      {canonical && <meta property="og:url" content={canonical} />}
      {canonical && <link rel="canonical" href={canonical} />}
      <style dangerouslySetInnerHTML={{ __html: css }} />
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: inScript(metadata.jsonLd) }}
      />
    </>
  );
}

/** Returns JSON that is safe inside a script element: nothing in it can end the element or open a comment. */
function inScript(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
