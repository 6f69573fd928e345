import { en } from '@/messages/en';
import { type Format, figure as figureInWords, quoted } from '@/messages/format';
import type { NumberedCitation } from '@/newsroom/timeline/day';
import type { ClaimVersion, PublicFigure } from '@/newsroom/timeline/version';
import { CitationMarks } from './citation-marks';

type Props = { claim: ClaimVersion; numbers: ReadonlyMap<string, NumberedCitation>; format: Format };

/** Every figure of the claim, and where it stands: in the quoted words, in our own sum, or on the reviewer's word. */
export function Figures({ claim, numbers, format }: Props) {
  if (claim.figures.length === 0) return null;
  return (
    <section aria-labelledby="figures" className="figures">
      <h2 id="figures">{en.claim.figures}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{en.claim.measure}</th>
            <th scope="col" className="value">
              {en.claim.value}
            </th>
            <th scope="col">{en.claim.where}</th>
          </tr>
        </thead>
        <tbody>
          {claim.figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">
                {figure.measure}
                <Qualifications figure={figure} figures={claim.figures} format={format} />
              </th>
              <td className="value num">{figureInWords(figure)}</td>
              <td>
                {figure.words && (
                  <>
                    <q className="words">{quoted(figure.words)}</q>
                    <CitationMarks
                      citations={claim.citations.filter(({ id }) => id === figure.citationId)}
                      numbers={numbers}
                    />
                  </>
                )}
                {figure.derivation && `${en.claim.derived} ${figure.derivation}`}
                {figure.signed && en.claim.signed}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Qualifications({
  figure,
  figures,
  format,
}: {
  figure: PublicFigure;
  figures: readonly PublicFigure[];
  format: Format;
}) {
  const named = (id: string | null) => figures.find((other) => other.id === id);
  const whole = named(figure.partOfId);
  const converted = named(figure.convertedFromId);
  const lines = [
    figure.asOf && `${en.claim.asOf} ${format.asOf(figure.asOf)}`,
    whole && `${en.claim.partOf} ${whole.measure}, ${figureInWords(whole)}`,
    converted && `${en.claim.converted} ${figureInWords(converted)}`,
  ].filter((line) => typeof line === 'string');
  return lines.map((line) => <small key={line}>{line}</small>);
}
