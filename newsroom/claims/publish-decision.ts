import type { Context } from '@/newsroom/context';
import { concernedWith } from '@/newsroom/desk/comment';
import { tell } from '@/newsroom/desk/inbox';
import type { Change } from '@/newsroom/journal';
import { newVersionsOfSources } from '@/newsroom/sources/publish';
import { publish } from '@/newsroom/timeline/publish';
import { aroundPassages } from './around';
import { newVersionsOfEvent } from './event';
import { type Decision, historyLine, keepNotice, noticeOf } from './notice';
import { publicClaim } from './public-claim';

/** Makes a signed decision public: the claim's new version, its notice, and the names that readers do not know yet. */
export async function publishDecision(ctx: Context, c: Change, of: Decision): Promise<void> {
  const { signed, evidence, before, reviewer } = of;
  const { revision, claim, situation } = evidence;
  await publish(ctx, c, situation.id, async (stamp) => {
    const at = stamp.toISOString();
    const notice = noticeOf(of, at);
    if (notice) await keepNotice(c, revision.claimId, notice, reviewer.id, stamp);
    const payload = publicClaim({
      evidence,
      around: await aroundPassages(
        c.tx,
        evidence.citations.map(({ passage }) => passage.id),
      ),
      standing: signed.verdict,
      originators: of.originators,
      signedFigures: signed.signedFigures,
      reviews: [
        ...(before?.shown.reviews ?? []),
        {
          id: signed.id,
          verdict: signed.verdict,
          method: signed.method,
          ...(signed.methodReason && { methodReason: signed.methodReason }),
          ...(signed.contradictionAnswer && { contradictionAnswer: signed.contradictionAnswer }),
          reason: signed.reason,
          reviewer: reviewer.byline,
          reviewedAt: signed.reviewedAt.toISOString(),
          overrideReason: signed.overrideReason,
          revisionNumber: revision.number,
        },
      ],
      corrections: [...(before?.shown.corrections ?? []), ...(notice ? [notice] : [])],
      history: [...(before?.shown.history ?? []), historyLine(of, at)],
      withdrawal: null,
      firstPublishedAt: before?.shown.firstPublishedAt ?? at,
    });
    const { outcome, mergedIntoId, editorNotes } = before?.shown ?? {};
    const kept = {
      ...(outcome && { outcome }),
      ...(mergedIntoId && { mergedIntoId }),
      ...(editorNotes && { editorNotes }),
    };
    return [
      ...(await newVersionsOfSources(
        c.tx,
        evidence.sources.map((source) => source.namedId),
      )),
      ...(await newVersionsOfEvent(c, evidence, { at, by: reviewer.byline })),
      {
        subjectId: revision.claimId,
        // What others said of it since stays.
        payload: { ...payload, ...kept },
        revisionId: revision.id,
        reviewId: signed.id,
      },
    ];
  });
  const subject = { subjectKind: 'claim', subjectId: claim.id, situationId: situation.id } as const;
  await tell(c, before ? 'changed' : 'published', await concernedWith(c, claim), subject, reviewer.id);
}
