import { existsSync } from 'node:fs';
import { BlockList, isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { CannotStart } from './cannot-start';

/** What the surroundings say about how to run. `.env.example` explains each variable. */
export interface Environment {
  port: number;
  host: string;
  /** The address readers use, without a slash at its end. */
  siteUrl: URL;
  /** Whether DAYBOOK_URL names it; else it is derived, and requests may come under other names of this machine. */
  siteUrlGiven: boolean;
  /** Absolute. */
  dataDir: string;
  dataDirGiven: boolean;
  /** The app's role. Absent: the embedded database. In the web process it is always there. */
  databaseUrl: string | undefined;
  /** The role that owns the tables, where the app's is a plain one. */
  migrationUrl: string | undefined;
  /** Whether a new database gets the demonstration: the embedded one does, unless told not to, a given one only when told to. */
  demo: boolean;
  authSecret: string | undefined;
  trustedProxies: string[];
  /** How much of what readers are given is kept in memory, compressed and whole. */
  memoryMegabytes: number;
}

let known: Environment | undefined;

/**
 * Reads the environment and the file `.env` of the program's folder; what is set in the environment wins.
 *
 * @returns the same object at each call
 * @throws CannotStart naming the variable, what is wrong with it and what to do
 */
export function readEnvironment(): Environment {
  if (!known) {
    if (existsSync('.env')) process.loadEnvFile('.env');
    known = parseEnvironment(process.env);
  }
  return known;
}

/**
 * @param variables as in `process.env`; an empty value counts as absent
 * @throws CannotStart naming the variable, what is wrong with it and what to do
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(set);
  if (!parsed.success) throw explain(parsed.error, set);
  const given = parsed.data;
  if (given.DATABASE_MIGRATION_URL && !given.DATABASE_URL) {
    throw new CannotStart(
      'DATABASE_MIGRATION_URL is set, but DATABASE_URL is not.',
      'Set both, or neither to use the embedded database.',
    );
  }
  return {
    port: given.PORT,
    host: given.HOST,
    siteUrl: given.DAYBOOK_URL ?? new URL(`http://${reachableName(given.HOST)}:${given.PORT}`),
    siteUrlGiven: given.DAYBOOK_URL !== undefined,
    dataDir: resolve(given.DAYBOOK_DATA_DIR),
    dataDirGiven: 'DAYBOOK_DATA_DIR' in set,
    databaseUrl: given.DATABASE_URL,
    migrationUrl: given.DATABASE_MIGRATION_URL,
    demo: given.DAYBOOK_DEMO === '1' || (given.DAYBOOK_DEMO === undefined && !given.DATABASE_URL),
    authSecret: given.AUTH_SECRET,
    trustedProxies: given.TRUSTED_PROXIES,
    memoryMegabytes: given.DAYBOOK_MEMORY_MB,
  };
}

/** What the web server's start has found out and the web bundle, the same process, reads as its environment. */
export interface HandedOver {
  appUrl: string;
  authSecret: string;
}

/**
 * Sets what the web bundle reads, before Next is loaded. The owner's login is taken away: nothing that answers
 * requests may hold it.
 */
export function handOver(environment: Environment, found: HandedOver): void {
  Object.assign(process.env, {
    NODE_ENV: 'production',
    DATABASE_URL: found.appUrl,
    AUTH_SECRET: found.authSecret,
    // Without a fixed address sign-in follows the name that the request came under (localhost or 127.0.0.1).
    AUTH_TRUST_HOST: 'true',
    ...(environment.siteUrlGiven && { AUTH_URL: environment.siteUrl.origin }),
    // Empty rather than absent: else Next would read it from .env again.
    DATABASE_MIGRATION_URL: '',
  });
}

/** @returns the environment for a child process */
export function childEnvironment(changes: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}

const database = z
  .url({
    protocol: /^postgres(ql)?$/,
    error: 'is not an address like postgres://user:password@host:5432/database',
  })
  .optional();

const schema = z.object({
  PORT: z.coerce
    .number({ error: 'is not a number' })
    .int('is not a whole number')
    .min(1, 'is not a port: choose 1 to 65535, such as 3000')
    .max(65535, 'is not a port: choose 1 to 65535, such as 3000')
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  DAYBOOK_URL: z
    .url({ protocol: /^https?$/, error: 'is not an address like https://daybook.example.org' })
    .transform((text) => new URL(text))
    .refine(
      (url) => url.pathname === '/' && !url.search && !url.hash,
      'must not have a path: give the host alone',
    )
    .optional(),
  DAYBOOK_DATA_DIR: z.string().default('.daybook'),
  DATABASE_URL: database,
  DATABASE_MIGRATION_URL: database,
  DAYBOOK_DEMO: z.enum(['0', '1'], 'is neither 0 nor 1').optional(),
  DAYBOOK_MEMORY_MB: z.coerce
    .number({ error: 'is not a number' })
    .int('is not a whole number')
    .min(8, 'is too little to keep pages in: give 8 at least')
    .max(16_384, 'is more than a server should give: give 16384 at most')
    .default(128),
  AUTH_SECRET: z
    .string()
    .min(32, 'is shorter than 32 characters: make one with `openssl rand -base64 33`')
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((entry) => entry.trim())
        .filter(Boolean),
    )
    .refine((list) => list.every(isAddressOrRange), 'is not a list like 10.0.0.5,192.168.0.0/16,::1')
    .default([]),
});

function explain(error: z.ZodError, set: Record<string, string | undefined>): CannotStart {
  const problems = error.issues.map((issue) => {
    const name = String(issue.path[0]);
    // A database's address holds its password: it must not end in a log.
    const value = name.startsWith('DATABASE') || name === 'AUTH_SECRET' ? '' : ` "${set[name]}"`;
    return `${name}${value} ${issue.message}.`;
  });
  return new CannotStart(
    problems.join('\n'),
    'Change it in the environment or in .env; .env.example explains it.',
  );
}

function isAddressOrRange(entry: string): boolean {
  const [address = '', bits] = entry.split('/');
  const family = isIP(address);
  if (family === 0) return false;
  if (bits === undefined) return true;
  try {
    new BlockList().addSubnet(address, Number(bits), family === 6 ? 'ipv6' : 'ipv4');
    return /^\d+$/.test(bits);
  } catch {
    return false;
  }
}

function reachableName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return isIP(host) === 6 ? `[${host}]` : host;
}
