import { Link } from '@/components/desk/link';
import { WideTable } from '@/components/desk/wide-table';
import { deskText } from '@/messages/desk';
import { englishFor, figure as figureInWords } from '@/messages/english';
import type { EventFigure } from '@/newsroom/claims/event-figures';

const text = deskText.review;

/** What other claims of the same event count: the claim under review stands beside them. */
export function EventFiguresTable({
  figures,
  timeZone,
}: {
  figures: readonly EventFigure[];
  timeZone: string;
}) {
  if (figures.length === 0) return <p className="desk-meta">{text.noEventFigures}</p>;
  const format = englishFor(timeZone);
  const saysWhen = figures.some(({ asOf }) => asOf);
  return (
    <WideTable label={text.eventFigures}>
      <thead>
        <tr>
          <th scope="col">{text.measure}</th>
          <th scope="col">{text.speaker}</th>
          {saysWhen && <th scope="col">{text.asOf}</th>}
          <th scope="col">{text.before}</th>
          <th scope="col" className="text-right!">
            {text.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <td>{figure.measure}</td>
            <td>
              <Link href={`/desk/claims/${figure.claimId}`}>
                {figure.says || deskText.reports.noPublisher}
              </Link>
            </td>
            {saysWhen && <td>{figure.asOf && format.asOf(figure.asOf)}</td>}
            <td>{figure.standing ?? deskText.queue.nothingPublic}</td>
            <td className="num text-right font-serif text-base font-semibold">{figureInWords(figure)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
