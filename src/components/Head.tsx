import type { Metadata } from '../view/model.ts';
import { Verbatim } from './Verbatim.tsx';

export function Head({ metadata, style }: { metadata: Metadata; style: string }) {
  const { title, description, author, canonical, image, version, lastModified } = metadata;
  return (
    <head>
      <meta charset="utf-8" />
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
      <Verbatim tag="style" text={style} />
      <Verbatim tag="script" type="application/ld+json" text={metadata.jsonLd} />
    </head>
  );
}
