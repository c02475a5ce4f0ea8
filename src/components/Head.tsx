import type { Metadata } from '../view/model.ts';

/** What machines read of the page, but for the stylesheet and JSON-LD. */
export function Head({ metadata, policy }: { metadata: Metadata; policy: string }) {
  const { title, description, author, canonical, image, version, lastModified } = metadata;
  return (
    <>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
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
    </>
  );
}
