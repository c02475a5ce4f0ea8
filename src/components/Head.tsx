import { policyFor } from '../policy.ts';
import type { Styles } from '../styles/index.ts';
import type { View } from '../view/model.ts';

/**
 * What machines read of the page. Here, and nowhere else, what is no `Words` enters the markup unescaped: the
 * theme's own stylesheets, and JSON-LD in which every `<`, `>` and `&` is written as `\u00XX`.
 */
export function Head({ view, styles }: { view: View; styles: Styles }) {
  const { sheets, hashSources } = styles;
  const {
    metadata,
    person: { photo },
  } = view;
  const { title, description, author, canonical, image, version, lastModified, jsonLd } = metadata;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policyFor(hashSources, photo)} />
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
      {sheets.map(({ css }) => (
        <style dangerouslySetInnerHTML={{ __html: css }} />
      ))}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />
    </head>
  );
}
