import { deskText } from '@/messages/desk';
import type { JournalChoices, JournalFilter } from '@/newsroom/desk/journal-lines';

const text = deskText.journal;

/** A plain form that asks the page again; what is looked for stands in the address. */
export function JournalFilterForm({ filter, choices }: { filter: JournalFilter; choices: JournalChoices }) {
  return (
    <form
      method="get"
      className="mb-5 grid grid-cols-2 items-end gap-3 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_9.5rem_9.5rem_auto]"
    >
      {filter.about && <input type="hidden" name="about" value={filter.about} />}
      <div className="desk-field max-sm:col-span-2">
        <label htmlFor="by">{text.by}</label>
        <select id="by" name="by" defaultValue={filter.by ?? ''} className="desk-input">
          <option value="">{text.everybody}</option>
          <optgroup label={text.people}>
            {choices.people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
          {choices.programs.length > 0 && (
            <optgroup label={text.programs}>
              {choices.programs.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </div>
      <div className="desk-field max-sm:col-span-2">
        <label htmlFor="kind">{text.kind}</label>
        <select id="kind" name="kind" defaultValue={filter.kind ?? ''} className="desk-input">
          <option value="">{text.everyKind}</option>
          {choices.kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kind}
            </option>
          ))}
        </select>
      </div>
      <Day name="from" label={text.from} value={filter.from} />
      <Day name="to" label={text.to} value={filter.to} />
      <button type="submit" className="desk-button-second max-sm:col-span-2">
        {text.show}
      </button>
    </form>
  );
}

function Day({ name, label, value }: { name: string; label: string; value?: string }) {
  return (
    <div className="desk-field">
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} type="date" defaultValue={value} className="desk-input" />
    </div>
  );
}
