import { Link } from '@/components/desk/link';
import type { JournalLine } from '@/newsroom/desk/journal-lines';

/** The thing that a line is about, as a link where the desk has a page for it. */
export function Subject({ line, seesPeople }: { line: JournalLine; seesPeople: boolean }) {
  const href = pageOf(line, seesPeople);
  const name = line.subject ?? (line.action.includes(line.subjectKind) && !href ? '' : line.subjectKind);
  return href ? <Link href={href}>{name}</Link> : name;
}

const lists: Readonly<Record<string, string>> = { measure: 'measures', topic: 'topics', place: 'places' };

/** Where the desk shows a thing; null where it has no page, or none that this person may see. */
export function pageOf(
  { subjectKind: kind, subjectId: id, subject, situation }: JournalLine,
  seesPeople: boolean,
): string | null {
  if (!id) return null;
  if (kind === 'claim' || kind === 'report' || kind === 'source' || kind === 'event')
    return `/desk/${kind}s/${id}`;
  if (kind === 'party') return `/desk/sources/parties/${id}`;
  if (kind === 'person') return seesPeople ? `/desk/people/${id}` : null;
  if (!situation) return null;
  if (kind === 'takeaway') return subject && `/desk/takeaways/${situation}/${subject}`;
  if (kind === 'situation') return `/desk/situations/${situation}`;
  return kind in lists ? `/desk/situations/${situation}/${lists[kind]}/${id}` : null;
}
