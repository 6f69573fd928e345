import { FigureValue } from '@/components/ui/figure-value';
import type { Words } from '@/messages/words';
import type { NumberedCitation } from '@/newsroom/timeline/day';
import type { ClaimVersion, PublicFigure } from '@/newsroom/timeline/version';
import { CitationMarks } from './citation-marks';

type Props = {
  claim: ClaimVersion;
  numbers: ReadonlyMap<string, NumberedCitation>;
  words: Words;
  language: string;
};

/** Every figure of the claim, and where it stands: in the quoted words, in our own sum, or on the reviewer's word. */
export function Figures({ claim, numbers, words, language }: Props) {
  if (claim.figures.length === 0) return null;
  return (
    <section aria-labelledby="figures" className="figures">
      <h2 id="figures">{words.texts.claim.figures}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.texts.claim.measure}</th>
            <th scope="col" className="value">
              {words.texts.claim.value}
            </th>
            <th scope="col">{words.texts.claim.where}</th>
          </tr>
        </thead>
        <tbody>
          {claim.figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">
                <span lang={language}>{figure.measure}</span>
                <Qualifications figure={figure} figures={claim.figures} words={words} />
              </th>
              <td className="value num">
                <FigureValue figure={figure} language={language} words={words} />
              </td>
              <td>
                {figure.words && (
                  <>
                    <q className="words" lang={languageOf(claim, figure)}>
                      {words.quoted(figure.words)}
                    </q>
                    <CitationMarks
                      words={words}
                      citations={claim.citations.filter(({ id }) => id === figure.citationId)}
                      numbers={numbers}
                    />
                  </>
                )}
                {figure.derivation && (
                  <>
                    {words.texts.claim.derived}{' '}
                    {figure.derivation.replace(/\d+(?:\.\d+)?/g, (term) => words.number(term))}
                  </>
                )}
                {figure.signed && words.texts.claim.signed}
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
  words,
}: {
  figure: PublicFigure;
  figures: readonly PublicFigure[];
  words: Words;
}) {
  const named = (id: string | null) => figures.find((other) => other.id === id);
  const whole = named(figure.partOfId);
  const converted = named(figure.convertedFromId);
  const lines = [
    figure.asOf && `${words.texts.claim.asOf} ${words.asOf(figure.asOf)}`,
    whole && `${words.texts.claim.partOf} ${whole.measure}, ${words.figure(whole)}`,
    converted && `${words.texts.claim.converted} ${words.figure(converted)}`,
  ].filter((line) => typeof line === 'string');
  return lines.map((line) => <small key={line}>{line}</small>);
}

/** Of the report in whose words the figure stands. */
function languageOf(claim: ClaimVersion, figure: PublicFigure): string | undefined {
  return claim.citations.find(({ id }) => id === figure.citationId)?.report.language;
}
