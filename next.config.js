/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // A reader's page carries all of its metadata in the head, whoever asks.
  htmlLimitedBots: /.*/,
  // Native or process-wide modules stay outside the bundle, so that there is one of each. rate-limiter-flexible looks for
  // drizzle-orm when it runs; the citation library finds its plug-ins where they registered themselves.
  serverExternalPackages: [
    'postgres',
    '@node-rs/argon2',
    'rate-limiter-flexible',
    '@citation-js/core',
    '@citation-js/plugin-bibtex',
    '@citation-js/plugin-csl',
    '@citation-js/plugin-ris',
    '@resvg/resvg-js',
    'satori',
  ],
  experimental: { serverActions: { bodySizeLimit: '21mb' }, proxyClientMaxBodySize: '22mb' },
  // `npm test` checks types by itself; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
};
export default config;
