import { Link } from '@/components/desk/link';
import type { RedactionSubject } from '@/db/vocabulary';
import { deskText } from '@/messages/desk';

/** Leads an admin to the form that asks for a redaction. */
export function RedactLink({ kind, id }: { kind: RedactionSubject; id: string }) {
  return (
    <p className="text-sm">
      <Link href={`/desk/redactions/new?kind=${kind}&subject=${id}`}>{deskText.redactions.link}</Link>
    </p>
  );
}
