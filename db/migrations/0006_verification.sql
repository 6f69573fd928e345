CREATE TYPE "public"."finding_decision" AS ENUM('accepted', 'dismissed');--> statement-breakpoint
CREATE TYPE "public"."finding_subject" AS ENUM('report', 'claim', 'takeaway', 'source', 'event');--> statement-breakpoint
CREATE TYPE "public"."page_state" AS ENUM('same', 'changed', 'gone', 'unreachable');--> statement-breakpoint
CREATE TYPE "public"."redaction_answer_kind" AS ENUM('consented', 'refused', 'alone');--> statement-breakpoint
CREATE TYPE "public"."redaction_ground" AS ENUM('law', 'safety');--> statement-breakpoint
CREATE TYPE "public"."redaction_subject" AS ENUM('claim', 'event', 'takeaway', 'report');--> statement-breakpoint
CREATE TABLE "page_checks" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"snapshot_id" uuid NOT NULL,
	"state" "page_state" NOT NULL,
	"detail" text,
	"etag" text,
	"last_modified" text,
	"checked_at" timestamp (3) with time zone NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "editor_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"finding_id" uuid,
	"undoes_id" uuid,
	"words" text,
	"written_by_id" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finding_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"finding_id" uuid NOT NULL,
	"decision" "finding_decision" NOT NULL,
	"reason" text,
	"decided_by_id" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"subject_kind" "finding_subject" NOT NULL,
	"subject_id" uuid NOT NULL,
	"also_about" uuid[] DEFAULT '{}' NOT NULL,
	"snapshot_id" uuid,
	"places" text NOT NULL,
	"facts" text NOT NULL,
	"fingerprint" text NOT NULL,
	"found_at" timestamp (3) with time zone NOT NULL,
	"gone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "ledger_choices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"event_id" uuid NOT NULL,
	"measure_id" uuid NOT NULL,
	"figure_id" uuid,
	"reason" text,
	"decided_by_id" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claim_merges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"merged_id" uuid NOT NULL,
	"survivor_id" uuid NOT NULL,
	"undoes_id" uuid,
	"reason" text,
	"decided_by_id" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "claim_merges_two" CHECK ("claim_merges"."merged_id" <> "claim_merges"."survivor_id")
);
--> statement-breakpoint
CREATE TABLE "event_merges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"merged_id" uuid NOT NULL,
	"survivor_id" uuid NOT NULL,
	"undoes_id" uuid,
	"reason" text,
	"decided_by_id" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "event_merges_two" CHECK ("event_merges"."merged_id" <> "event_merges"."survivor_id")
);
--> statement-breakpoint
CREATE TABLE "event_splits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"event_id" uuid NOT NULL,
	"to_event_id" uuid NOT NULL,
	"claim_ids" uuid[] NOT NULL,
	"reason" text,
	"decided_by_id" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "event_splits_two" CHECK ("event_splits"."event_id" <> "event_splits"."to_event_id"),
	CONSTRAINT "event_splits_claims_some" CHECK (cardinality("event_splits"."claim_ids") > 0)
);
--> statement-breakpoint
CREATE TABLE "redacted_rows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"redaction_id" uuid NOT NULL,
	"table_name" text NOT NULL,
	"row_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "redaction_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"redaction_id" uuid NOT NULL,
	"answer" "redaction_answer_kind" NOT NULL,
	"reason" text,
	"answered_by_id" uuid NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "redactions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"situation_id" uuid NOT NULL,
	"subject_kind" "redaction_subject" NOT NULL,
	"subject_id" uuid NOT NULL,
	"ground" "redaction_ground" NOT NULL,
	"reason" text,
	"asked_by_id" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "journal" ADD COLUMN "actor_salt" text;--> statement-breakpoint
ALTER TABLE "journal" ADD COLUMN "formula" smallint;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "method_reason" text;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "contradiction_answer" text;--> statement-breakpoint
ALTER TABLE "situations" ADD COLUMN "began_on" date;--> statement-breakpoint
ALTER TABLE "page_checks" ADD CONSTRAINT "page_checks_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_checks" ADD CONSTRAINT "page_checks_snapshot_id_snapshots_id_fk" FOREIGN KEY ("snapshot_id") REFERENCES "public"."snapshots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_notes" ADD CONSTRAINT "editor_notes_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_notes" ADD CONSTRAINT "editor_notes_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_notes" ADD CONSTRAINT "editor_notes_written_by_id_people_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_decisions" ADD CONSTRAINT "finding_decisions_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_decisions" ADD CONSTRAINT "finding_decisions_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_situation_id_situations_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_snapshot_id_snapshots_id_fk" FOREIGN KEY ("snapshot_id") REFERENCES "public"."snapshots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_choices" ADD CONSTRAINT "ledger_choices_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_choices" ADD CONSTRAINT "ledger_choices_measure_id_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."measures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_choices" ADD CONSTRAINT "ledger_choices_figure_id_figures_id_fk" FOREIGN KEY ("figure_id") REFERENCES "public"."figures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_choices" ADD CONSTRAINT "ledger_choices_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_merges" ADD CONSTRAINT "claim_merges_merged_id_claims_id_fk" FOREIGN KEY ("merged_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_merges" ADD CONSTRAINT "claim_merges_survivor_id_claims_id_fk" FOREIGN KEY ("survivor_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_merges" ADD CONSTRAINT "claim_merges_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_merges" ADD CONSTRAINT "event_merges_merged_id_events_id_fk" FOREIGN KEY ("merged_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_merges" ADD CONSTRAINT "event_merges_survivor_id_events_id_fk" FOREIGN KEY ("survivor_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_merges" ADD CONSTRAINT "event_merges_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_splits" ADD CONSTRAINT "event_splits_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_splits" ADD CONSTRAINT "event_splits_to_event_id_events_id_fk" FOREIGN KEY ("to_event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_splits" ADD CONSTRAINT "event_splits_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redacted_rows" ADD CONSTRAINT "redacted_rows_redaction_id_redactions_id_fk" FOREIGN KEY ("redaction_id") REFERENCES "public"."redactions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redaction_answers" ADD CONSTRAINT "redaction_answers_redaction_id_redactions_id_fk" FOREIGN KEY ("redaction_id") REFERENCES "public"."redactions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redaction_answers" ADD CONSTRAINT "redaction_answers_answered_by_id_people_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_situation_id_situations_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_asked_by_id_people_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "editor_notes_claim" ON "editor_notes" USING btree ("claim_id","written_at");--> statement-breakpoint
CREATE UNIQUE INDEX "editor_notes_undone_once" ON "editor_notes" USING btree ("undoes_id");--> statement-breakpoint
CREATE INDEX "finding_decisions_finding" ON "finding_decisions" USING btree ("finding_id","decided_at");--> statement-breakpoint
CREATE UNIQUE INDEX "findings_fingerprint" ON "findings" USING btree ("fingerprint");--> statement-breakpoint
CREATE INDEX "findings_subject" ON "findings" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "findings_open" ON "findings" USING btree ("situation_id","found_at") WHERE "findings"."gone_at" is null;--> statement-breakpoint
CREATE INDEX "ledger_choices_event" ON "ledger_choices" USING btree ("event_id","measure_id","decided_at");--> statement-breakpoint
CREATE INDEX "claim_merges_merged" ON "claim_merges" USING btree ("merged_id");--> statement-breakpoint
CREATE INDEX "claim_merges_survivor" ON "claim_merges" USING btree ("survivor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "claim_merges_undone_once" ON "claim_merges" USING btree ("undoes_id");--> statement-breakpoint
CREATE INDEX "event_merges_merged" ON "event_merges" USING btree ("merged_id");--> statement-breakpoint
CREATE INDEX "event_merges_survivor" ON "event_merges" USING btree ("survivor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "event_merges_undone_once" ON "event_merges" USING btree ("undoes_id");--> statement-breakpoint
CREATE INDEX "event_splits_event" ON "event_splits" USING btree ("event_id","decided_at");--> statement-breakpoint
CREATE INDEX "event_splits_to" ON "event_splits" USING btree ("to_event_id");--> statement-breakpoint
CREATE INDEX "event_splits_claims" ON "event_splits" USING gin ("claim_ids");--> statement-breakpoint
CREATE UNIQUE INDEX "redacted_rows_once" ON "redacted_rows" USING btree ("table_name","row_id");--> statement-breakpoint
CREATE INDEX "redacted_rows_redaction" ON "redacted_rows" USING btree ("redaction_id");--> statement-breakpoint
CREATE UNIQUE INDEX "redaction_answers_once" ON "redaction_answers" USING btree ("redaction_id");--> statement-breakpoint
CREATE INDEX "redactions_subject" ON "redactions" USING btree ("subject_id","asked_at");