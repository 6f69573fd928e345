/** @type {import('next').NextConfig} */
const config = {
  // The server compresses (server/), and a reader's page carries all of its metadata in the head.
  compress: false,
  poweredByHeader: false,
  htmlLimitedBots: /.*/,
  // Native or process-wide modules stay outside the bundle, so that there is one of each.
  serverExternalPackages: ['postgres', '@node-rs/argon2'],
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
  typescript: { ignoreBuildErrors: true },
};
export default config;
