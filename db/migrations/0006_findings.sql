CREATE TYPE "public"."finding_decision" AS ENUM('accepted', 'dismissed');--> statement-breakpoint
CREATE TYPE "public"."finding_subject" AS ENUM('report', 'claim', 'takeaway', 'source', 'event');--> statement-breakpoint
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
ALTER TABLE "situations" ADD COLUMN "began_on" date;--> statement-breakpoint
ALTER TABLE "finding_decisions" ADD CONSTRAINT "finding_decisions_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_decisions" ADD CONSTRAINT "finding_decisions_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_situation_id_situations_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_snapshot_id_snapshots_id_fk" FOREIGN KEY ("snapshot_id") REFERENCES "public"."snapshots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "finding_decisions_finding" ON "finding_decisions" USING btree ("finding_id","decided_at");--> statement-breakpoint
CREATE UNIQUE INDEX "findings_fingerprint" ON "findings" USING btree ("fingerprint");--> statement-breakpoint
CREATE INDEX "findings_subject" ON "findings" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "findings_open" ON "findings" USING btree ("situation_id","found_at") WHERE "findings"."gone_at" is null;