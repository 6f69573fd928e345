import { Changed } from '@/components/desk/changed';
import { WideTable } from '@/components/desk/wide-table';
import { deskText } from '@/messages/desk';
import type { PublicDifference } from './public-differences';

const text = deskText.review;

/** What readers see beside what they would see, with the words that differ. */
export function DifferencesTable({ differences }: { differences: readonly PublicDifference[] }) {
  if (differences.length === 0) return <p className="desk-meta">{text.noDifferences}</p>;
  return (
    <WideTable label={text.differences}>
      <thead>
        <tr>
          <th scope="col">{text.differenceField}</th>
          <th scope="col">{text.before}</th>
          <th scope="col">{text.after}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ what, before, after }) => (
          <tr key={what}>
            <th scope="row" className="border-t border-rule-2 align-top">
              {what}
            </th>
            <td className="min-w-40 whitespace-pre-wrap">
              <Changed before={before} after={after} side="before" />
            </td>
            <td className="min-w-40 whitespace-pre-wrap">
              <Changed before={before} after={after} side="after" />
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
