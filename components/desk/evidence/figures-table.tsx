import type { ReactNode } from 'react';
import { WideTable } from '@/components/desk/wide-table';
import { deskText } from '@/messages/desk';
import { englishFor, figure as figureInWords } from '@/messages/english';
import type { Evidence } from '@/newsroom/claims/evidence';

const text = deskText.review;
type Figure = Evidence['figures'][number];

/** The claim's figures and where each stands; `unsigned` is put where one stands nowhere. */
export function FiguresTable({
  evidence,
  unsigned,
}: {
  evidence: Evidence;
  unsigned?: (figure: Figure) => ReactNode;
}) {
  const format = englishFor(evidence.situation.timeZone);
  const saysWhen = evidence.figures.some(({ asOf }) => asOf);
  const citationNumber = new Map(evidence.citations.map(({ id }, index) => [id, index + 1]));
  return (
    <WideTable label={text.figures}>
      <thead>
        <tr>
          <th scope="col">{text.measure}</th>
          <th scope="col">{text.stands}</th>
          {saysWhen && <th scope="col">{text.asOf}</th>}
          <th scope="col" className="text-right!">
            {text.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {evidence.figures.map((figure) => (
          <tr key={figure.id}>
            <td>{figure.measure}</td>
            <td>
              {figure.citationId &&
                text.inPassage(figure.words ?? '', citationNumber.get(figure.citationId) ?? 0)}
              {figure.derivation && <span className="block">{text.bySum(figure.derivation)}</span>}
              {!figure.stands &&
                (unsigned?.(figure) ?? <span className="text-disputed">{text.unsigned}</span>)}
            </td>
            {saysWhen && <td>{figure.asOf && format.asOf(figure.asOf)}</td>}
            <td className="num text-right font-serif text-base font-semibold">{figureInWords(figure)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
