import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';
import { shortened } from '@/messages/english';
import type { CarriedPassage } from '@/newsroom/reports/changes';

const text = deskText.reports.changes;

/** The passages that claims cite from an earlier text, those first that stand in the later one no more. */
export function CarriedPassages({
  passages,
  page,
}: {
  passages: readonly CarriedPassage[];
  /** The page of the later text. */
  page: string;
}) {
  if (passages.length === 0) return <p className="desk-meta">{text.noPassage}</p>;
  const isOrphan = ({ stands }: CarriedPassage) => (stands === 'orphaned' ? 0 : 1);
  return (
    <ul className="desk-lines">
      {passages
        .toSorted((a, b) => isOrphan(a) - isOrphan(b))
        .map(({ claimId, start, end, statement, words, stands, at }) => (
          <li key={`${claimId} ${start} ${end}`}>
            <p className={stands === 'orphaned' ? 'font-semibold' : 'desk-meta'}>
              {text.stands[stands]}{' '}
              {at && (
                <Link href={`${page}?start=${at.start}&end=${at.end}#here`}>{deskText.reports.itsWords}</Link>
              )}
            </p>
            <p>
              <Link href={`/desk/claims/${claimId}`} className="font-serif">
                {statement}
              </Link>
            </p>
            <p className="desk-meta [overflow-wrap:anywhere]">“{shortened(words, 240)}”</p>
          </li>
        ))}
    </ul>
  );
}
