'use client';

import { type FieldName, useField, useFormMetadata } from '@conform-to/react';
import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';
import type { Offered } from '@/newsroom/workbench/workbench';
import { missingNumbers, sumsFor } from './numbers';

const text = deskText.workbench;

/** What a field holds; a form that was tampered with may send it twice. */
const typedIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whether each number of the statement stands in the passage, while one types. */
export function Numbers() {
  const form = useFormMetadata();
  const [statement] = useField<string>('statement');
  const [quote] = useField<string>('citations[0].quote');
  const [phrase] = useField<string>('time.phrase');
  const [date] = useField<string>('time.date');
  const [list] = useField<Record<string, string>[]>('figures');
  const figures = list.getFieldList().map(({ value }) => {
    const figure: Record<string, unknown> = { ...(value as object | undefined) };
    return { value: typedIn(figure.value), isSum: typedIn(figure.sum) !== '' };
  });
  const derived = figures.filter(({ isSum }) => isSum).map(({ value }) => value);
  const missing = missingNumbers(typedIn(statement.value), [typedIn(quote.value), typedIn(phrase.value)], {
    derived,
    dates: [typedIn(date.value)],
  });
  if (missing.length === 0)
    return (
      <p aria-live="polite" className="bench-check">
        <b>{text.matches}</b> {text.allThere}
      </p>
    );
  const sums = missing.flatMap(({ words, value }) =>
    sumsFor(
      value,
      figures.map((figure) => figure.value),
    ).map((sum) => ({ words, value, ...sum })),
  );
  return (
    <div aria-live="polite" className="bench-check is-wrong">
      <p>
        <b>{text.missing(missing.map(({ words }) => words))}</b>
      </p>
      {sums.map(({ words, value, sum, terms }) => (
        <button
          key={`${value} ${sum}`}
          type="button"
          className="desk-button-small mt-1"
          onClick={() =>
            form.insert({
              name: 'figures' as FieldName<Record<string, string>[]>,
              defaultValue: { value, sum, qualifier: 'exact', measure: '', citation: '' },
            })
          }
        >
          {text.declareSum(words, terms)}
        </button>
      ))}
    </div>
  );
}

/** What a writer is told beside a suggestion: where its words come from, and what is left for them. */
export function Warnings({ offered }: { offered: Offered }) {
  const { warnings, looks, background, fields, repeats } = offered;
  const told = [
    ...warnings.map((warning) => text.warnings[warning]),
    ...looks.map(({ why, words }) => text.looks[why](words)),
    ...(background ? [text.background] : []),
    ...(fields.citations[0]?.summaryOnly ? [text.summary] : []),
  ];
  return (
    <>
      {told.length > 0 && (
        <ul className="desk-told grid gap-0.5">
          {told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {repeats && (
        <p className="desk-told">
          {text.repeats} <a href={`?at=${repeats.start}-${repeats.end}#bench`}>{text.repeated}</a>
        </p>
      )}
    </>
  );
}

/** Claims that say much the same, each with the way to cite the passage there. */
export function Duplicates({ offered, action }: { offered: Offered; action: FormAction }) {
  const { duplicates, fields } = offered;
  const [citation] = fields.citations;
  if (duplicates.length === 0 || !citation) return null;
  return (
    <div className="bench-check is-wrong grid gap-2">
      <p>
        <b>{text.likely}</b>
      </p>
      {duplicates.map(({ claimId, statement, isDraft, by }, index) => (
        <div key={claimId}>
          <p>
            “{statement}” ({text.byDraft(by, isDraft)}){' '}
            <Link href={`/desk/claims/${claimId}`} target="_blank">
              {text.compare}
            </Link>
          </p>
          <DeskForm id={`cite-${index}`} action={action} defaults={{ claimId, citation }}>
            <Hidden name="claimId" />
            {['reportId', 'quote', 'start', 'end', 'stance', 'note'].map((part) => (
              <Hidden key={part} name={`citation.${part}`} />
            ))}
            {citation.steps.map((step, i) =>
              Object.keys(step).map((part) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name.
                <Hidden key={`${i} ${part}`} name={`citation.steps[${i}].${part}`} />
              )),
            )}
            <Submit className="desk-button-quiet">{text.citeThere}</Submit>
          </DeskForm>
        </div>
      ))}
    </div>
  );
}
