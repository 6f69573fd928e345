import { sql } from 'drizzle-orm';
import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { claims } from './claims';
import { journaledRow, moment, sealedRow } from './columns';
import { findingDecisionEnum, findingSubjectEnum } from './enums';
import { people } from './people';
import { snapshots } from './reports';
import { situations } from './situations';

/** What an automatic check noticed; it changes only in whether the check still notices it. For the desk alone. */
export const findings = pgTable(
  'findings',
  {
    ...journaledRow,
    situationId: uuid('situation_id')
      .notNull()
      .references(() => situations.id),
    /** As the rule's own file calls it (newsroom/findings). */
    rule: text('rule').notNull(),
    subjectKind: findingSubjectEnum('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** Other things that it is about, in the rule's order. */
    alsoAbout: uuid('also_about').array().notNull().default(sql`'{}'`),
    /** The text in which the spans below stand; null where it is about no text. */
    snapshotId: uuid('snapshot_id').references(() => snapshots.id),
    /** Canonical JSON: spans of the snapshot in UTF-16 units. */
    places: text('places').notNull(),
    /** Canonical JSON: the numbers and words that the desk is told. */
    facts: text('facts').notNull(),
    /** SHA-256 of rule, subject, what else it is about and facts: what is noticed again is the same finding. */
    fingerprint: text('fingerprint').notNull(),
    foundAt: moment('found_at').notNull(),
    /** Since when the check notices it no more. */
    goneAt: moment('gone_at'),
  },
  (t) => [
    uniqueIndex('findings_fingerprint').on(t.fingerprint),
    index('findings_subject').on(t.subjectId),
    index('findings_open').on(t.situationId, t.foundAt).where(sql`${t.goneAt} is null`),
  ],
);

/** Insert-only: what a person made of a finding; the latest row holds. */
export const findingDecisions = pgTable(
  'finding_decisions',
  {
    ...sealedRow,
    findingId: uuid('finding_id')
      .notNull()
      .references(() => findings.id),
    decision: findingDecisionEnum('decision').notNull(),
    reason: text('reason'),
    decidedById: uuid('decided_by_id')
      .notNull()
      .references(() => people.id),
    decidedAt: moment('decided_at').notNull(),
  },
  (t) => [index('finding_decisions_finding').on(t.findingId, t.decidedAt)],
);

/** Insert-only: an editor's note that readers see beside a claim; a further row takes it back. */
export const editorNotes = pgTable(
  'editor_notes',
  {
    ...sealedRow,
    claimId: uuid('claim_id')
      .notNull()
      .references(() => claims.id),
    /** The accepted finding from which it was made. */
    findingId: uuid('finding_id').references(() => findings.id),
    /** The note that this row takes back. */
    undoesId: uuid('undoes_id'),
    words: text('words'),
    writtenById: uuid('written_by_id')
      .notNull()
      .references(() => people.id),
    writtenAt: moment('written_at').notNull(),
  },
  (t) => [
    index('editor_notes_claim').on(t.claimId, t.writtenAt),
    uniqueIndex('editor_notes_undone_once').on(t.undoesId),
  ],
);
