import type { Environment } from '../env';
import { openEmbedded, type Purpose } from './embedded';

/** A database that can be used, and how to let it go. */
export interface OpenedDatabase {
  /** The role that the program acts as. */
  appUrl: string;
  /** The role that owns the tables; the same where DATABASE_URL is the only one given. */
  ownerUrl: string;
  /** For the line that says what was opened. */
  description: string;
  stop(): Promise<void>;
}

/**
 * Opens the database that the environment names, or the embedded one of the data folder.
 *
 * @throws CannotStart when the embedded one cannot run; a given address is not tried here, see `checkDatabase`
 */
export async function openConfigured(
  environment: Environment,
  options: { purpose: Purpose; tell?: (line: string) => void; lost?: (reason: unknown) => void },
): Promise<OpenedDatabase> {
  const { databaseUrl, migrationUrl } = environment;
  if (databaseUrl) {
    const ownerUrl = migrationUrl ?? databaseUrl;
    return { appUrl: databaseUrl, ownerUrl, description: new URL(databaseUrl).host, stop: async () => {} };
  }
  const embedded = await openEmbedded(environment.dataDir, { ...options, chosen: environment.dataDirGiven });
  return { ...embedded, description: `embedded, ${embedded.cluster}` };
}
