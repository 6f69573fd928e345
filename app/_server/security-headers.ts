import { readEnvironment } from '@/server/env';

/** What every answer says to browsers, whatever it is. */
export function securityHeaders(): Record<string, string> {
  const { siteUrl, siteUrlGiven } = readEnvironment();
  return {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(siteUrlGiven && siteUrl.protocol === 'https:' && { 'Strict-Transport-Security': 'max-age=31536000' }),
  };
}
