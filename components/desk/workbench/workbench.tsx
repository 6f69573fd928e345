'use client';

import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { ClaimChoices } from '@/components/desk/claim-form/claim-choices';
import { fieldsOf } from '@/components/desk/claim-form/fields-of';
import { type FormAction, untouched } from '@/components/desk/form/form-state';
import { useHydrated } from '@/components/desk/form/hydrated';
import { Scripted } from '@/components/desk/form/scripted';
import { listUnsent } from '@/components/desk/form/unsent';
import { Link } from '@/components/desk/link';
import { textId } from '@/components/desk/report/report-text';
import { SelectionOffer } from '@/components/desk/report/selection-offer';
import { deskText } from '@/messages/desk';
import { isSameSpan, keyOf, progressOf, type Span, type Taken, takenOf } from '@/newsroom/workbench/states';
import type { Offered } from '@/newsroom/workbench/workbench';
import { BenchBar } from './bench-bar';
import { BenchProgress } from './bench-progress';
import { BenchText } from './bench-text';
import { Handled } from './handled';
import { KeySheet } from './key-sheet';
import type { Command } from './keys';
import { marksOf } from './marks';
import { Neighbour } from './neighbour';
import { useChoice } from './preference';
import { forgetTyped, formId, type Preference } from './suggestion-form';
import { SuggestionPanel } from './suggestion-panel';
import { useCommands } from './use-commands';
import { useOutbox } from './use-outbox';
import { usePassages } from './use-passages';
import { usePlace } from './use-place';
import { useTaken } from './use-taken';

const text = deskText.workbench;
type Fields = Record<string, unknown>;

export type WorkbenchProps = {
  report: {
    id: string;
    snapshotId: string;
    situationId: string;
    text: string;
    language: string;
    publisher: string | null;
    excluded: (Span & { reason: string })[];
    notes: { number: number; markers: number[] }[];
  };
  /** In the order of the text. */
  offered: Offered[];
  /** The text is not read for suggestions. */
  isTooLong: boolean;
  /** A passage that the address names and that no suggestion is. */
  chosen: Offered | null;
  taken: Taken[];
  /** The passage that the form is for at first; null when none is left. */
  first: Span | null;
  /** Words that the address points to. */
  shown: Span | null;
  choices: ClaimChoices;
  person: { id: string; name: string };
  actions: {
    take: FormAction;
    refuse: FormAction;
    lift: FormAction;
    drop: FormAction;
    citeThere: FormAction;
  };
  head: ReactNode;
};

/** A report beside the form that makes claims of its passages, one after the other. */
export function Workbench(props: WorkbenchProps) {
  const { report, offered, choices, person, actions } = props;
  const typed = useRef(new Map<string, Fields>());
  const place = usePlace(props.first);
  const { at, round, goTo } = place;
  const { items, index, current, isChosen, take, move } = usePassages({
    ...{ reportId: report.id, text: report.text, offered, chosen: props.chosen },
    ...{ place, typed },
  });
  const [polled, ask] = useTaken(report.id, props.taken);
  const outbox = useOutbox({
    ask,
    onTaken: ({ what, offered }) => {
      if (what !== 'refused') forgetTyped(offered);
    },
    onFailed: ({ offered }, answer) => goTo(offered, answer?.reply ? text.told.failed : text.told.offline),
  });
  const taken = useMemo(() => [...polled, ...outbox.own], [polled, outbox.own]);
  const state = current && takenOf(current, taken);
  const [preference, setPreference] = useChoice<Preference>(`accept:${person.id}`, ['save', 'submit']);
  const [keys, setKeys] = useChoice('single-keys', ['on', 'off']);
  const sheet = useRef<HTMLDialogElement>(null);
  const isHydrated = useHydrated();

  const nextOpen = (after: Offered): Offered | null => {
    const from = items.indexOf(after);
    const isOpen = (one: Offered) =>
      takenOf(one, taken) === null && !isSameSpan(one, after) && !outbox.isSending(one);
    return [...items.slice(from + 1), ...items.slice(0, from)].find(isOpen) ?? null;
  };

  const accept = (which: Preference) => {
    const form = document.forms.namedItem(formId);
    if (!current || state || !form || outbox.isSending(current)) return;
    const data = new FormData(form);
    data.set('do', which);
    const fields = fieldsOf(data);
    typed.current.set(keyOf(current), fields);
    const statement = typeof fields.statement === 'string' ? fields.statement : '';
    const taking: Taken = {
      ...{ start: current.start, end: current.end, kind: 'entered', by: person.name },
      ...{ claimId: current.claimId, statement, isDraft: which === 'save' },
    };
    const next = nextOpen(current);
    const what = which === 'save' ? 'took' : 'submitted';
    outbox.send({ what, offered: current }, actions.take, data, taking);
    goTo(next, which === 'save' ? text.told.draft : text.told.submit);
  };

  const refuse = () => {
    if (!current || state) return;
    const { start, end } = current;
    const data = formOf({ snapshotId: report.snapshotId, start, end });
    const taking: Taken = { start, end, kind: 'refused', refusalId: '', by: person.name };
    const next = nextOpen(current);
    outbox.send({ what: 'refused', offered: current }, actions.refuse, data, taking);
    goTo(next, text.told.refused);
  };

  const undo = async () => {
    const last = outbox.takeBack();
    if (!last) return place.tell(text.told.noUndo);
    const answer = await last.settled;
    if (!answer) return;
    const { what, offered } = last;
    if (what === 'submitted')
      return place.tell(
        <>
          {text.told.submitted} <Link href={`/desk/claims/${offered.claimId}`}>{text.compare}</Link>
        </>,
      );
    const undone =
      what === 'refused'
        ? await actions.lift(untouched, formOf({ refusalId: await refusalOf(offered) })).catch(() => null)
        : await actions
            .drop(untouched, formOf({ claimId: offered.claimId, version: answer.version ?? 0 }))
            .catch(() => null);
    await ask();
    goTo(offered, undone?.done ? text.told.undone : text.told.undoneNot);
  };
  const refusalOf = async (offered: Offered): Promise<string> => {
    const found = ((await ask()) ?? polled).find((one) => one.kind === 'refused' && isSameSpan(one, offered));
    return found?.kind === 'refused' ? found.refusalId : '';
  };

  const step = (by: 1 | -1) => {
    const next = index < 0 ? items[by > 0 ? 0 : items.length - 1] : items[index + by];
    if (next) goTo(next);
  };
  const changePreference = () => setPreference(preference === 'save' ? 'submit' : 'save');
  const run = (command: Command) => {
    switch (command) {
      case 'next':
        return step(1);
      case 'previous':
        return step(-1);
      case 'accept':
        return accept(preference);
      case 'edit':
        return document.getElementById(`${formId}-statement`)?.focus();
      case 'refuse':
        return refuse();
      case 'undo':
        return void undo();
      case 'switch':
        return changePreference();
      case 'take':
        return take(taken);
      case 'names':
        return place.tell(text.told.namesTicked(tickNewNames()));
      case 'help':
        return sheet.current?.showModal();
      default:
        return state ? undefined : move(command);
    }
  };
  useCommands(run, { isOn: keys === 'on', sheet, panel: place.panel, formId });

  // What was typed before the page was left or the browser ended.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; what comes later is kept by this page.
  useEffect(() => {
    const kept = listUnsent((unsent) => unsent.personId === person.id, Date.now());
    for (const [page, { claimId, fields }] of kept) {
      if (!page.startsWith('bench-')) continue;
      const offered = items.find((one) => one.claimId === claimId);
      if (!offered || typed.current.has(keyOf(offered))) continue;
      typed.current.set(keyOf(offered), fields);
      if (keyOf(offered) === at) place.beginAnew();
    }
  }, []);
  const dropTyped = (offered: Offered) => {
    typed.current.delete(keyOf(offered));
    forgetTyped(offered);
    outbox.forgetFailed(offered);
    goTo(offered);
  };

  const marked = useMemo(() => marksOf(items, taken, at, props.shown), [items, taken, at, props.shown]);
  // As it was when the form began: what is typed now is in the fields.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round begins the form anew.
  const begunWith = useMemo(() => (at ? typed.current.get(at) : undefined), [at, round]);
  const number = offered.findIndex((one) => current && isSameSpan(one, current));
  return (
    <>
      <div className="bench-head">
        {props.head}
        <BenchProgress progress={progressOf(offered, taken)} underWay={outbox.underWay} />
      </div>
      <div className="bench">
        <div className="bench-paper">
          <BenchText
            id={textId}
            text={report.text}
            lang={report.language}
            marked={marked}
            excluded={report.excluded}
            notes={report.notes}
            onChoose={goTo}
          />
          <p className="bench-legend">{text.legend}</p>
        </div>
        <section ref={place.panel} id="bench" tabIndex={-1} aria-label={text.panel} className="bench-panel">
          <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
            <h2>
              {current && (number >= 0 ? text.claimOf(number + 1, offered.length) : text.chosenPassage)}
            </h2>
            <div className="flex items-center gap-x-4">
              <Neighbour to={items[index - 1]} go={goTo} label={text.previous} hint="K" />
              <Neighbour to={items[index + 1]} go={goTo} label={text.next} hint="J" />
              <Scripted className="flex items-center gap-x-4">
                <button type="button" className="desk-button-quiet" onClick={() => void undo()}>
                  {text.undo}
                </button>
                <button type="button" className="desk-button-quiet" onClick={() => run('help')}>
                  {text.help}
                </button>
              </Scripted>
            </div>
          </div>
          <p role="status" className="desk-meta min-h-6">
            {place.told}
          </p>
          {!current && (
            <p className="desk-hint">{props.isTooLong ? text.tooLong : text.allHandled(offered.length)}</p>
          )}
          {current && state && (
            <Handled
              taken={state}
              isSending={outbox.isSending(current)}
              span={current}
              reportId={report.id}
              lift={actions.lift}
            />
          )}
          {current && (
            <SuggestionPanel
              key={round === 0 ? 'asked' : `${at} ${round}`}
              offered={current}
              isChosen={isChosen}
              report={report}
              personId={person.id}
              choices={choices}
              actions={actions}
              typed={begunWith}
              answered={outbox.failedOf(current)}
              preference={preference}
              isTaken={state !== null}
              onAccept={accept}
              onRefuse={refuse}
              onTyped={(fields) => typed.current.set(keyOf(current), fields)}
              onDropTyped={() => dropTyped(current)}
              onMove={move}
              onSwitch={changePreference}
            />
          )}
          <SelectionOffer reportId={report.id} textId={textId} take={(span) => take(taken, span)} />
        </section>
      </div>
      {isHydrated && current && <BenchBar isTaken={state !== null} run={run} />}
      <KeySheet dialog={sheet} isOn={keys === 'on'} turn={(on) => setKeys(on ? 'on' : 'off')} />
    </>
  );
}

/** Ticks the sources, places and measures that are to be added with the claim and have a name. @returns how many */
function tickNewNames(): number {
  const form = document.forms.namedItem(formId);
  if (!form) return 0;
  const typed = new FormData(form);
  const open = form.querySelectorAll<HTMLInputElement>('input[type=checkbox][name$=".make"]:not(:checked)');
  const ticks = [...open].filter(({ name }) => typed.get(name.replace(/make$/, 'name')) !== '');
  for (const tick of ticks) tick.click();
  return ticks.length;
}

function formOf(fields: Record<string, string | number>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, String(value));
  return data;
}
