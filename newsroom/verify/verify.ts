import type { Database } from '@/db/client';
import { type Removal, verifyChain } from './chain';
import { verifyEvidence } from './evidence';
import { verifyPublic } from './public';
import { verifyPublicIndex } from './public-index';
import type { Tampering } from './reading';
import { type Redaction, readRedactions } from './redactions';
import { verifyRows } from './rows';

export type Verification = {
  /** How many of each thing were looked at. */
  checked: {
    journalLines: number;
    rows: number;
    snapshots: number;
    passages: number;
    publicVersions: number;
  };
  /** Position and hash of the journal's last line: whoever keeps it can find a rewrite of everything later. */
  head: { position: number; hash: string };
  /** Rows that are gone on purpose, by the line that says so; oldest first. */
  removals: Removal[];
  /** Whose words were removed for law or safety, oldest first. */
  redactions: Redaction[];
  found: Tampering[];
};

/**
 * Checks the promises that can be checked afterwards: the journal's chain, every journaled row against the line that wrote it,
 * snapshots against their SHA-256, passages against their snapshots, public versions against their reviews, and the index by which they are found against them.
 * It reads in one repeatable-read transaction, so that a site at work does not disturb it.
 */
export function verify(db: Database): Promise<Verification> {
  return db.transaction(
    async (tx) => {
      const found: Tampering[] = [];
      const { redacted, redactions } = await readRedactions(tx);
      const { written, removals, ...chain } = await verifyChain(tx, redacted, found);
      const rows = await verifyRows(tx, written, redacted, found);
      const evidence = await verifyEvidence(tx, found);
      const publicVersions = await verifyPublic(tx, found);
      await verifyPublicIndex(tx, found);
      return {
        checked: { journalLines: chain.lines, rows, ...evidence, publicVersions },
        head: chain.head,
        removals,
        redactions,
        found,
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}
