import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import { figure, quoted } from '@/messages/english';
import type { Words } from '@/messages/words';
import type { ClaimVersion } from '@/newsroom/timeline/version';

export type PublicDifference = { what: string; before: string; after: string };

/**
 * What readers would see otherwise, in words, part by part.
 *
 * @param seen what they see.
 * @param proposed what the revision under review says.
 * @param nameOf an event's title or a source's name by its id.
 */
export function publicDifferences(
  seen: ClaimVersion,
  proposed: ClaimVersion,
  format: Words,
  nameOf: (id: string) => string,
): PublicDifference[] {
  const before = partsOf(seen, format, nameOf);
  const after = partsOf(proposed, format, nameOf);
  return Object.keys(after)
    .map((what) => ({ what, before: before[what] ?? '', after: after[what] ?? '' }))
    .filter((part) => part.before !== part.after);
}

function partsOf(claim: ClaimVersion, format: Words, nameOf: (id: string) => string): Record<string, string> {
  const { claim: text, review } = deskText;
  const { labels } = en;
  return {
    [text.statement]: claim.statement,
    [text.kind]: labels.claimKinds[claim.claimKind],
    [text.time]: [
      format.time(claim.time),
      claim.time.phrase && quoted(claim.time.phrase),
      claim.time.choiceReason,
    ]
      .filter(Boolean)
      .join('\n'),
    [text.due]: claim.due
      ? [format.time(claim.due), claim.due.phrase && quoted(claim.due.phrase)].filter(Boolean).join('\n')
      : '',
    [deskText.claims.day]: claim.day,
    [text.event]: claim.eventId ? nameOf(claim.eventId) : '',
    [text.places]: claim.places.map(({ name, role }) => `${name} (${labels.placeRoles[role]})`).join('\n'),
    [text.topics]: claim.topics.join(', '),
    [text.figures]: claim.figures
      .map((f) =>
        [`${f.measure}: ${figure(f)}`, f.words && quoted(f.words), f.derivation].filter(Boolean).join(', '),
      )
      .join('\n'),
    [text.evidence]: claim.citations
      .map((c) =>
        [
          labels.stances[c.stance],
          quoted(c.passage.exact),
          c.note && review.note(c.note.number),
          c.summaryOnly && review.summaryOnly,
          c.primaryEvidence && review.primary,
        ]
          .filter(Boolean)
          .join(', '),
      )
      .join('\n'),
    [text.steps]: claim.citations
      .map((c) =>
        c.steps
          .map((s) =>
            [s.label ?? nameOf(s.sourceId ?? ''), s.office, labels.verbs[s.verb]].filter(Boolean).join(' '),
          )
          .join(' → '),
      )
      .join('\n'),
    [text.relations]: claim.relations
      .map(({ kind, claimId }) => `${labels.relations[kind].to} ${claimId}`)
      .join('\n'),
  };
}
