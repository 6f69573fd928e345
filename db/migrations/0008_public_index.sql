CREATE TABLE "public_claims" (
	"claim_id" uuid PRIMARY KEY NOT NULL,
	"situation_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"first_published_at" timestamp (3) with time zone NOT NULL,
	"day" date NOT NULL,
	"eve_day" date,
	"standing" "standing" NOT NULL,
	"removed" boolean NOT NULL,
	"claim_kind" "claim_kind",
	"event_id" uuid,
	"merged_into_id" uuid,
	"place_ids" uuid[] NOT NULL,
	"topics" text[] NOT NULL,
	"source_ids" uuid[] NOT NULL,
	"publisher_ids" uuid[] NOT NULL,
	"speaker_ids" uuid[] NOT NULL,
	"corrections" integer NOT NULL,
	"measure_ids" uuid[] NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "public_counts" (
	"situation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"id" text NOT NULL,
	"standing" "standing" NOT NULL,
	"claims" integer NOT NULL,
	"last_day" date NOT NULL,
	CONSTRAINT "public_counts_situation_id_kind_id_standing_pk" PRIMARY KEY("situation_id","kind","id","standing")
);
--> statement-breakpoint
CREATE TABLE "public_days" (
	"situation_id" uuid NOT NULL,
	"day" date NOT NULL,
	"claims" integer NOT NULL,
	CONSTRAINT "public_days_situation_id_day_pk" PRIMARY KEY("situation_id","day")
);
--> statement-breakpoint
CREATE TABLE "public_notices" (
	"notice_id" uuid PRIMARY KEY NOT NULL,
	"situation_id" uuid NOT NULL,
	"kind" "public_kind" NOT NULL,
	"subject_id" uuid NOT NULL,
	"corrected_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "public_sources" (
	"source_id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE INDEX "public_claims_day" ON "public_claims" USING btree ("situation_id","day","published_at");--> statement-breakpoint
CREATE INDEX "public_claims_eve" ON "public_claims" USING btree ("situation_id","eve_day") WHERE "public_claims"."eve_day" is not null;--> statement-breakpoint
CREATE INDEX "public_claims_standing" ON "public_claims" USING btree ("situation_id","standing","day","published_at");--> statement-breakpoint
CREATE INDEX "public_claims_newest" ON "public_claims" USING btree ("situation_id","published_at");--> statement-breakpoint
CREATE INDEX "public_claims_event" ON "public_claims" USING btree ("event_id") WHERE "public_claims"."event_id" is not null;--> statement-breakpoint
CREATE INDEX "public_claims_figures" ON "public_claims" USING btree ("situation_id","day") WHERE "public_claims"."measure_ids" <> '{}';--> statement-breakpoint
CREATE INDEX "public_claims_corrected" ON "public_claims" USING btree ("situation_id") WHERE "public_claims"."corrections" > 0;--> statement-breakpoint
CREATE INDEX "public_claims_found" ON "public_claims" USING gin ("words","place_ids","topics","source_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "public_notices_newest" ON "public_notices" USING btree ("situation_id","corrected_at");--> statement-breakpoint
CREATE INDEX "public_notices_subject" ON "public_notices" USING btree ("kind","subject_id");