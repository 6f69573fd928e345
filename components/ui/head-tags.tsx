/** What a page says of itself to search engines, to feed readers and to those who share it. All addresses are whole ones. */
export type Head = {
  title: string;
  description: string;
  robots?: { index: false };
  alternates: {
    canonical: string;
    /** By language, as `hreflang` has it. */
    languages: Record<string, string>;
    /** The same as feed or as data, by media type. */
    types: Record<string, { url: string; title: string }[]>;
  };
  openGraph: {
    title: string;
    description: string;
    url: string;
    type: 'website' | 'article';
    siteName: string;
    locale: string;
    alternateLocale: string[];
    images?: { url: string; width: number; height: number; type: string; alt: string }[];
  };
  twitter: {
    card: 'summary' | 'summary_large_image';
    title: string;
    description: string;
    images?: { url: string; alt: string }[];
  };
};

/** The same tags as Next makes of a page's metadata (`e2e/whole/readers.spec.ts` compares them), for pages that it does not make. */
export function HeadTags({ head, siteName }: { head: Head; siteName: string }) {
  const { title, description, robots, alternates, openGraph, twitter } = head;
  return (
    <>
      <title>{`${title} – ${siteName}`}</title>
      <meta name="description" content={description} />
      {robots && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={alternates.canonical} />
      {Object.entries(alternates.languages).map(([language, url]) => (
        <link key={language} rel="alternate" hrefLang={language} href={url} />
      ))}
      {Object.entries(alternates.types).flatMap(([type, files]) =>
        files.map((file) => (
          <link key={file.url} rel="alternate" type={type} href={file.url} title={file.title} />
        )),
      )}
      <meta property="og:title" content={openGraph.title} />
      <meta property="og:description" content={openGraph.description} />
      <meta property="og:url" content={openGraph.url} />
      <meta property="og:site_name" content={openGraph.siteName} />
      <meta property="og:locale" content={openGraph.locale} />
      {openGraph.images?.map((image) => [
        <meta key="url" property="og:image" content={image.url} />,
        <meta key="type" property="og:image:type" content={image.type} />,
        <meta key="width" property="og:image:width" content={String(image.width)} />,
        <meta key="height" property="og:image:height" content={String(image.height)} />,
        <meta key="alt" property="og:image:alt" content={image.alt} />,
      ])}
      {openGraph.alternateLocale.map((locale) => (
        <meta key={locale} property="og:locale:alternate" content={locale} />
      ))}
      <meta property="og:type" content={openGraph.type} />
      <meta name="twitter:card" content={twitter.card} />
      <meta name="twitter:title" content={twitter.title} />
      <meta name="twitter:description" content={twitter.description} />
      {twitter.images?.map((image) => [
        <meta key="url" name="twitter:image" content={image.url} />,
        <meta key="alt" name="twitter:image:alt" content={image.alt} />,
      ])}
    </>
  );
}
