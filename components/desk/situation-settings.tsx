import { languageChoices } from '@/components/desk/choices';
import { DeskForm } from '@/components/desk/form/desk-form';
import { type Choice, Hidden, SelectField, TextArea, TextField } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Seen } from '@/components/desk/form/seen';
import { StandsNow } from '@/components/desk/form/stands-now';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import type { SituationWithLists } from '@/newsroom/situations/find';

const text = deskText.situations;

/** The languages that the list offers, and the situation's own where it is not among them. */
const languagesWith = (own: string): readonly Choice[] =>
  languageChoices.some(({ value }) => value === own)
    ? languageChoices
    : [{ value: own, label: own }, ...languageChoices];

const wordsOf = (choices: readonly Choice[]) =>
  Object.fromEntries(choices.map(({ value, label }) => [value, label]));

export function SettingsForm({
  situation,
  isTimeZoneFixed,
  action,
}: {
  situation: SituationWithLists;
  isTimeZoneFixed: boolean;
  action: FormAction;
}) {
  const { id: situationId, slug, title, summary, timeZone, language, seen } = situation;
  const method = situation.method ?? '';
  const contact = situation.contact ?? '';
  const beganOn = situation.beganOn ?? '';
  const languages = languagesWith(language);
  return (
    <DeskForm
      id="settings"
      action={action}
      defaults={{ situationId, title, summary, timeZone, language, method, contact, beganOn }}
      className="desk-panel grid max-w-[42rem] gap-4"
    >
      <StandsNow
        fields={[
          { name: 'title', label: text.titleLabel, now: title },
          { name: 'summary', label: text.summary, now: summary },
          { name: 'timeZone', label: text.timeZone, now: timeZone },
          { name: 'language', label: text.language, now: language, read: wordsOf(languages) },
          { name: 'method', label: text.method, now: method },
          { name: 'contact', label: text.contact, now: contact },
          { name: 'beganOn', label: text.beganOn, now: beganOn },
        ]}
      />
      <p className="desk-hint">
        {text.settingsHint} {text.addressStays(slug)}
      </p>
      <Hidden name="situationId" />
      <Seen line={seen} />
      <TextField name="title" label={text.titleLabel} hint={text.titleHint} />
      <TextArea name="summary" label={text.summary} hint={text.summaryHint} />
      {isTimeZoneFixed ? (
        <p className="desk-told">
          {text.timeZoneStays(timeZone)}
          <Hidden name="timeZone" />
        </p>
      ) : (
        <TextField name="timeZone" label={text.timeZone} hint={text.timeZoneNow} list="time-zones" />
      )}
      <SelectField name="language" label={text.language} choices={languages} />
      <TextArea name="method" label={text.method} hint={text.methodHint} rows={6} />
      <TextArea name="contact" label={text.contact} hint={text.contactHint} rows={2} />
      <TextField
        name="beganOn"
        label={text.beganOn}
        hint={text.beganOnHint}
        type="date"
        className="max-w-[20rem]"
      />
      <div>
        <Submit>{text.save}</Submit>
      </div>
    </DeskForm>
  );
}
