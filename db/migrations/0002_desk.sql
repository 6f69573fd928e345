CREATE TYPE "public"."assignment_subject" AS ENUM('claim', 'report');--> statement-breakpoint
CREATE TYPE "public"."comment_subject" AS ENUM('report', 'claim', 'review');--> statement-breakpoint
CREATE TYPE "public"."embargo_end" AS ENUM('published', 'lifted', 'stopped');--> statement-breakpoint
CREATE TYPE "public"."inbox_kind" AS ENUM('assigned', 'commented', 'returned', 'rejected', 'published', 'changed', 'withdrawn', 'embargo_stopped');--> statement-breakpoint
CREATE TYPE "public"."outcome" AS ENUM('pending', 'fulfilled', 'partly', 'broken', 'overtaken');--> statement-breakpoint
CREATE TYPE "public"."text_decision" AS ENUM('publish', 'return');--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"subject_kind" "assignment_subject" NOT NULL,
	"subject_id" uuid NOT NULL,
	"person_id" uuid,
	"assigned_by_id" uuid NOT NULL,
	"assigned_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"subject_kind" "comment_subject" NOT NULL,
	"subject_id" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"words" text,
	"author_id" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inbox_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" "inbox_kind" NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"situation_id" uuid,
	"by_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "announcement_outcomes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"outcome" "outcome" NOT NULL,
	"shown_by_id" uuid,
	"reason" text,
	"decided_by_id" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "embargoes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"until_moment" timestamp (3) with time zone,
	"base_public_version_id" uuid,
	"set_by_id" uuid NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_how" "embargo_end",
	CONSTRAINT "embargoes_ended" CHECK (("embargoes"."ended_at" is null) = ("embargoes"."ended_how" is null))
);
--> statement-breakpoint
CREATE TABLE "text_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"subject_kind" "public_kind" NOT NULL,
	"subject_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"decision" text_decision NOT NULL,
	"reason" text,
	"override_reason" text,
	"reviewer_id" uuid NOT NULL,
	"reviewed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "text_reviews_kind" CHECK ("text_reviews"."subject_kind" in ('event', 'takeaway'))
);
--> statement-breakpoint
CREATE TABLE "source_merges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"merged_id" uuid NOT NULL,
	"survivor_id" uuid NOT NULL,
	"undoes_id" uuid,
	"reason" text,
	"merged_by_id" uuid NOT NULL,
	"merged_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "source_merges_two" CHECK ("source_merges"."merged_id" <> "source_merges"."survivor_id")
);
--> statement-breakpoint
CREATE TABLE "takeaway_revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"takeaway_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"change_kind" "change_kind",
	"change_reason" text,
	"found_by" text,
	"base_public_version_id" uuid,
	"author_id" uuid NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "takeaway_sentences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"revision_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"words" text,
	"claim_ids" uuid[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "takeaways" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"day" date NOT NULL,
	"opened_by_id" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "event_revisions" ADD COLUMN "found_by" text;--> statement-breakpoint
ALTER TABLE "event_revisions" ADD COLUMN "base_public_version_id" uuid;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "claim_order" uuid[];--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "demonstration" boolean;--> statement-breakpoint
ALTER TABLE "public_versions" ADD COLUMN "text_review_id" uuid;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "finished_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "finished_by_id" uuid;--> statement-breakpoint
ALTER TABLE "returns" ADD COLUMN "rejected" boolean;--> statement-breakpoint
ALTER TABLE "situations" ADD COLUMN "method" text;--> statement-breakpoint
ALTER TABLE "situations" ADD COLUMN "contact" text;--> statement-breakpoint
ALTER TABLE "situations" ADD COLUMN "demonstration" boolean;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "office" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_assigned_by_id_people_id_fk" FOREIGN KEY ("assigned_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_situation_id_situations_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbox_entries" ADD CONSTRAINT "inbox_entries_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbox_entries" ADD CONSTRAINT "inbox_entries_situation_id_situations_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbox_entries" ADD CONSTRAINT "inbox_entries_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement_outcomes" ADD CONSTRAINT "announcement_outcomes_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement_outcomes" ADD CONSTRAINT "announcement_outcomes_shown_by_id_claims_id_fk" FOREIGN KEY ("shown_by_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement_outcomes" ADD CONSTRAINT "announcement_outcomes_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "embargoes" ADD CONSTRAINT "embargoes_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "embargoes" ADD CONSTRAINT "embargoes_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "embargoes" ADD CONSTRAINT "embargoes_set_by_id_people_id_fk" FOREIGN KEY ("set_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_reviews" ADD CONSTRAINT "text_reviews_reviewer_id_people_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_merges" ADD CONSTRAINT "source_merges_merged_id_sources_id_fk" FOREIGN KEY ("merged_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_merges" ADD CONSTRAINT "source_merges_survivor_id_sources_id_fk" FOREIGN KEY ("survivor_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_merges" ADD CONSTRAINT "source_merges_merged_by_id_people_id_fk" FOREIGN KEY ("merged_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takeaway_revisions" ADD CONSTRAINT "takeaway_revisions_takeaway_id_takeaways_id_fk" FOREIGN KEY ("takeaway_id") REFERENCES "public"."takeaways"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takeaway_revisions" ADD CONSTRAINT "takeaway_revisions_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takeaway_sentences" ADD CONSTRAINT "takeaway_sentences_revision_id_takeaway_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."takeaway_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takeaways" ADD CONSTRAINT "takeaways_situation_id_situations_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takeaways" ADD CONSTRAINT "takeaways_opened_by_id_people_id_fk" FOREIGN KEY ("opened_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_subject" ON "assignments" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "assignments_person" ON "assignments" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "comments_subject" ON "comments" USING btree ("subject_id","written_at");--> statement-breakpoint
CREATE INDEX "inbox_entries_person" ON "inbox_entries" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "announcement_outcomes_claim" ON "announcement_outcomes" USING btree ("claim_id","decided_at");--> statement-breakpoint
CREATE UNIQUE INDEX "embargoes_review" ON "embargoes" USING btree ("review_id");--> statement-breakpoint
CREATE UNIQUE INDEX "embargoes_open" ON "embargoes" USING btree ("claim_id") WHERE "embargoes"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "embargoes_due" ON "embargoes" USING btree ("until_moment") WHERE "embargoes"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "text_reviews_revision" ON "text_reviews" USING btree ("revision_id");--> statement-breakpoint
CREATE INDEX "text_reviews_subject" ON "text_reviews" USING btree ("subject_id","reviewed_at");--> statement-breakpoint
CREATE INDEX "source_merges_merged" ON "source_merges" USING btree ("merged_id");--> statement-breakpoint
CREATE INDEX "source_merges_survivor" ON "source_merges" USING btree ("survivor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "source_merges_undone_once" ON "source_merges" USING btree ("undoes_id");--> statement-breakpoint
CREATE UNIQUE INDEX "takeaway_revisions_number" ON "takeaway_revisions" USING btree ("takeaway_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "takeaway_sentences_position" ON "takeaway_sentences" USING btree ("revision_id","position");--> statement-breakpoint
CREATE INDEX "takeaway_sentences_claims" ON "takeaway_sentences" USING gin ("claim_ids");--> statement-breakpoint
CREATE UNIQUE INDEX "takeaways_day" ON "takeaways" USING btree ("situation_id","day");--> statement-breakpoint
ALTER TABLE "public_versions" ADD CONSTRAINT "public_versions_text_review_id_text_reviews_id_fk" FOREIGN KEY ("text_review_id") REFERENCES "public"."text_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_finished_by_id_people_id_fk" FOREIGN KEY ("finished_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sources_merged" ON "sources" USING btree ("merged_into_id");--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_merged_other" CHECK ("sources"."merged_into_id" <> "sources"."id");