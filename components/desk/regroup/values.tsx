import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, SelectField, TextArea } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Seen } from '@/components/desk/form/seen';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import { figure as figureInWords, standingWord } from '@/messages/english';
import type { LedgerEntry, LedgerRow } from '@/newsroom/timeline/ledger';
import { shownStanding } from '@/newsroom/timeline/standing';

const text = deskText.regroup;

type Props = { eventId: string; publicVersionId: string; rows: readonly LedgerRow[]; action: FormAction };

/** For each measure of an event's ledger: the value that stands, by rule or by choice. */
export function Values({ eventId, publicVersionId, rows, action }: Props) {
  return (
    <section aria-labelledby="values" className="border-t border-rule-2 pt-5">
      <h2 id="values">{text.values}</h2>
      <p className="desk-hint mb-4">{text.valuesHint}</p>
      <div className="grid gap-7">
        {rows.map(({ measureId, measure, entries, choice }) => (
          <DeskForm
            key={measureId}
            id={`value-${measureId}`}
            action={action}
            defaults={{ eventId, measureId, figureId: choice?.figureId ?? '', reason: choice?.reason ?? '' }}
            className="grid max-w-[44rem] gap-3"
          >
            <Hidden name="eventId" />
            <Hidden name="measureId" />
            <Seen name="publicVersionId" line={publicVersionId} />
            <SelectField
              name="figureId"
              label={text.value(measure)}
              open={text.byRule}
              choices={entries.map((entry) => ({ value: entry.figure.id, label: labelOf(entry) }))}
            />
            <TextArea name="reason" label={text.valueReason(measure)} rows={2} />
            <div>
              <Submit className="desk-button-second">{text.choose}</Submit>
            </div>
          </DeskForm>
        ))}
      </div>
    </section>
  );
}

function labelOf({ figure, claim, voice, apart }: LedgerEntry): string {
  return [
    figureInWords(figure),
    voice.name || en.event.voiceUnknown,
    standingWord(shownStanding(claim)),
    apart && en.event.apart[apart],
  ]
    .filter(Boolean)
    .join(', ');
}
