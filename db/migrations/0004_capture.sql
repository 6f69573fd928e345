CREATE TYPE "public"."feed_item_state" AS ENUM('waiting', 'captured', 'dismissed');--> statement-breakpoint
ALTER TYPE "public"."capture_method" ADD VALUE 'address';--> statement-breakpoint
ALTER TYPE "public"."capture_method" ADD VALUE 'feed';--> statement-breakpoint
CREATE TABLE "allowed_hosts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"host" text NOT NULL,
	"reason" text NOT NULL,
	"allowed_by_id" uuid NOT NULL,
	"allowed_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "feed_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"feed_id" uuid NOT NULL,
	"identity" text NOT NULL,
	"title" text,
	"url" text,
	"published_at" timestamp (3) with time zone,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"state" "feed_item_state" DEFAULT 'waiting' NOT NULL,
	"report_id" uuid,
	"decided_by_id" uuid,
	"decided_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "feed_requests" (
	"feed_id" uuid PRIMARY KEY NOT NULL,
	"title" text,
	"etag" text,
	"last_modified" text,
	"asked_at" timestamp (3) with time zone,
	"next_at" timestamp (3) with time zone NOT NULL,
	"failure" text,
	"failures" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "learned_names" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"name" text NOT NULL,
	"source_id" uuid NOT NULL,
	"learned_from_id" uuid NOT NULL,
	"learned_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "originals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"snapshot_id" uuid NOT NULL,
	"content" text,
	"sha256" text NOT NULL,
	"byte_length" integer NOT NULL,
	"media_type" text NOT NULL,
	"file_name" text,
	"fetched_from" text,
	"dropped" text,
	"kept_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "refused_suggestions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"snapshot_id" uuid NOT NULL,
	"start_utf16" integer NOT NULL,
	"end_utf16" integer NOT NULL,
	"refused_by_id" uuid NOT NULL,
	"refused_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "refused_suggestions_interval" CHECK ("refused_suggestions"."start_utf16" >= 0 and "refused_suggestions"."end_utf16" > "refused_suggestions"."start_utf16")
);
--> statement-breakpoint
CREATE TABLE "watched_feeds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"url" text NOT NULL,
	"publisher_id" uuid,
	"watched_by_id" uuid NOT NULL,
	"watched_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "watched_feeds_address" CHECK ("watched_feeds"."url" ~ '^https?://')
);
--> statement-breakpoint
ALTER TABLE "allowed_hosts" ADD CONSTRAINT "allowed_hosts_allowed_by_id_people_id_fk" FOREIGN KEY ("allowed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_feed_id_watched_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."watched_feeds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_requests" ADD CONSTRAINT "feed_requests_feed_id_watched_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."watched_feeds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learned_names" ADD CONSTRAINT "learned_names_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learned_names" ADD CONSTRAINT "learned_names_learned_from_id_people_id_fk" FOREIGN KEY ("learned_from_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "originals" ADD CONSTRAINT "originals_snapshot_id_snapshots_id_fk" FOREIGN KEY ("snapshot_id") REFERENCES "public"."snapshots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refused_suggestions" ADD CONSTRAINT "refused_suggestions_snapshot_id_snapshots_id_fk" FOREIGN KEY ("snapshot_id") REFERENCES "public"."snapshots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refused_suggestions" ADD CONSTRAINT "refused_suggestions_refused_by_id_people_id_fk" FOREIGN KEY ("refused_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watched_feeds" ADD CONSTRAINT "watched_feeds_situation_id_situations_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watched_feeds" ADD CONSTRAINT "watched_feeds_publisher_id_sources_id_fk" FOREIGN KEY ("publisher_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watched_feeds" ADD CONSTRAINT "watched_feeds_watched_by_id_people_id_fk" FOREIGN KEY ("watched_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "allowed_hosts_host" ON "allowed_hosts" USING btree ("host") WHERE "allowed_hosts"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "feed_items_identity" ON "feed_items" USING btree ("feed_id","identity");--> statement-breakpoint
CREATE INDEX "feed_items_waiting" ON "feed_items" USING btree ("state","seen_at");--> statement-breakpoint
CREATE UNIQUE INDEX "learned_names_name" ON "learned_names" USING btree ("name");--> statement-breakpoint
CREATE UNIQUE INDEX "originals_snapshot" ON "originals" USING btree ("snapshot_id");--> statement-breakpoint
CREATE UNIQUE INDEX "refused_suggestions_span" ON "refused_suggestions" USING btree ("snapshot_id","start_utf16","end_utf16") WHERE "refused_suggestions"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "watched_feeds_url" ON "watched_feeds" USING btree ("situation_id","url") WHERE "watched_feeds"."ended_at" is null;