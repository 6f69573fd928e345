'use client';

import Link from 'next/link';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ClaimChoices } from '@/components/desk/claim-form/claim-choices';
import { fieldsOf } from '@/components/desk/claim-form/fields-of';
import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import { type FormAction, type FormState, untouched } from '@/components/desk/form/form-state';
import { useHydrated } from '@/components/desk/form/hydrated';
import { Submit } from '@/components/desk/form/submit';
import { listUnsent } from '@/components/desk/form/unsent';
import { textId } from '@/components/desk/report/report-text';
import { SelectionOffer } from '@/components/desk/report/selection-offer';
import { deskText } from '@/messages/desk';
import { type Edge, moved, snapped, type Unit } from '@/newsroom/workbench/edges';
import { progressOf, type Span, type Taken, takenOf } from '@/newsroom/workbench/states';
import type { Offered } from '@/newsroom/workbench/workbench';
import { BenchProgress } from './bench-progress';
import { BenchText } from './bench-text';
import { Duplicates, Warnings } from './checks';
import { EdgeButtons } from './edge-buttons';
import { KeySheet } from './key-sheet';
import { type Command, commandOf, type Move, takesKeys } from './keys';
import { useChoice } from './preference';
import type { Marked } from './segments';
import { selectedIn } from './selected';
import { forgetTyped, formId, type Preference, SuggestionForm } from './suggestion-form';
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

/** What was done last; `settled` says whether the server has it. */
type Done = { what: 'took' | 'submitted' | 'refused'; offered: Offered; settled?: Promise<boolean> };
const keyOf = ({ start, end }: Span) => `${start}-${end}`;
const isSameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

/** A report beside the form that makes claims of its passages, one after the other. */
export function Workbench(props: WorkbenchProps) {
  const { report, choices, person, actions } = props;
  const [polled, ask] = useTaken(report.id, props.taken);
  /** What this page has done and the server has not told yet. */
  const [own, setOwn] = useState<readonly Taken[]>([]);
  const taken = useMemo(() => [...polled, ...own], [polled, own]);
  const [chosen, setChosen] = useState<readonly Offered[]>(props.chosen ? [props.chosen] : []);
  const items = useMemo(
    () =>
      [
        ...props.offered,
        ...chosen.filter((one) => !props.offered.some((other) => isSameSpan(one, other))),
      ].sort((a, b) => a.start - b.start || a.end - b.end),
    [props.offered, chosen],
  );
  const [at, setAt] = useState(props.first && keyOf(props.first));
  /** Grows when the form has to begin anew; 0 for the page as it came. */
  const [round, setRound] = useState(0);
  const typed = useRef(new Map<string, Fields>());
  const [failed, setFailed] = useState<ReadonlyMap<string, FormState>>(new Map());
  const [sending, setSending] = useState<readonly string[]>([]);
  const [told, setTold] = useState<ReactNode>(null);
  const done = useRef<Done[]>([]);
  const [preference, setPreference] = useChoice<Preference>(`accept:${person.id}`, ['save', 'submit']);
  const [keys, setKeys] = useChoice('single-keys', ['on', 'off']);
  const sheet = useRef<HTMLDialogElement>(null);
  const panel = useRef<HTMLElement>(null);
  const isHydrated = useHydrated();

  const index = items.findIndex((one) => keyOf(one) === at);
  const current = items[index] ?? null;
  const state = current && takenOf(current, taken);
  const progress = progressOf(props.offered, taken);

  const goTo = useCallback((next: Span | null, news: ReactNode = null) => {
    setAt(next && keyOf(next));
    setRound((before) => before + 1);
    setTold(news);
    requestAnimationFrame(() => {
      document.querySelector(`#${textId} [aria-current]`)?.scrollIntoView({ block: 'nearest' });
      if (!takesKeys(document.activeElement)) panel.current?.focus({ preventScroll: true });
    });
  }, []);
  const isOpen = (one: Span, more: readonly Span[] = []) =>
    takenOf(one, taken) === null && !more.some((other) => isSameSpan(one, other));
  const nextOpen = (after: Offered): Offered | null => {
    const place = items.indexOf(after);
    const order = [...items.slice(place + 1), ...items.slice(0, place)];
    return order.find((one) => isOpen(one, [after]) && !sending.includes(keyOf(one))) ?? null;
  };

  /** Sends in the background; what could not be done brings one back. */
  const send = (what: Done, action: FormAction, data: FormData, taking: Taken, fields?: Fields) => {
    const doing: Done = { ...what, settled: sent(what, action, data, taking, fields) };
    done.current.push(doing);
    void doing.settled?.then((went) => {
      if (!went) done.current = done.current.filter((one) => one !== doing);
    });
  };
  const sent = async (
    { what, offered }: Done,
    action: FormAction,
    data: FormData,
    taking: Taken,
    fields?: Fields,
  ): Promise<boolean> => {
    const key = keyOf(offered);
    setSending((all) => [...all, key]);
    setOwn((all) => [...all, taking]);
    setFailed((all) => new Map([...all].filter(([one]) => one !== key)));
    const answer = await action(untouched, data).catch(() => null);
    if (answer?.done) {
      if (what !== 'refused') forgetTyped(offered);
      await ask();
    }
    setSending((all) => all.filter((one) => one !== key));
    setOwn((all) => all.filter((one) => one !== taking));
    if (answer?.done) return true;
    if (fields) typed.current.set(key, fields);
    if (answer?.reply) setFailed((all) => new Map([...all, [key, answer]]));
    goTo(offered, answer?.reply ? text.told.failed : text.told.offline);
    void ask();
    return false;
  };

  const accept = (which: Preference) => {
    const form = document.forms.namedItem(formId);
    if (!current || state || !form || sending.includes(keyOf(current))) return;
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
    send({ what, offered: current }, actions.take, data, taking, fields);
    goTo(next, which === 'save' ? text.told.draft : text.told.submit);
  };

  const refuse = () => {
    if (!current || state) return;
    const data = new FormData();
    const { start, end } = current;
    for (const [name, value] of Object.entries({ snapshotId: report.snapshotId, start, end }))
      data.set(name, String(value));
    const taking: Taken = { start, end, kind: 'refused', refusalId: '', by: person.name };
    const next = nextOpen(current);
    send({ what: 'refused', offered: current }, actions.refuse, data, taking);
    goTo(next, text.told.refused);
  };

  const undo = async () => {
    const last = done.current.pop();
    if (!last) return setTold(text.told.noUndo);
    const { what, offered, settled } = last;
    if (!(await settled)) return;
    if (what === 'submitted')
      return setTold(
        <>
          {text.told.submitted} <Link href={`/desk/claims/${offered.claimId}`}>{text.compare}</Link>
        </>,
      );
    const data = new FormData();
    if (what === 'refused') {
      const now = (await ask()) ?? polled;
      const refusal = now.find((one) => one.kind === 'refused' && isSameSpan(one, offered));
      data.set('refusalId', refusal?.kind === 'refused' ? refusal.refusalId : '');
    } else {
      data.set('claimId', offered.claimId);
      data.set('version', '1');
    }
    const answer = await (what === 'refused' ? actions.lift : actions.drop)(untouched, data).catch(
      () => null,
    );
    await ask();
    goTo(offered, answer?.done ? text.told.undone : text.told.undoneNot);
  };

  const asked = useRef(0);
  /** The passage as it will be, while its reading is on the way. */
  const wanted = useRef<Span | null>(null);
  const choose = async (span: Span, instead: Offered | null) => {
    const known = items.find((one) => isSameSpan(one, span));
    if (known && !instead) return goTo(known);
    asked.current += 1;
    const number = asked.current;
    wanted.current = span;
    const answer = await fetch(`/desk/reports/${report.id}/passage?start=${span.start}&end=${span.end}`)
      .then(async (response) =>
        response.redirected ? 'signed out' : ((await response.json()) as { passage: Offered | null }),
      )
      .catch(() => null);
    if (number !== asked.current) return;
    wanted.current = null;
    if (answer === 'signed out') return setTold(text.told.signedOut);
    if (!answer?.passage) return setTold(text.told.passageNot);
    const { passage } = answer;
    const statement = instead && typed.current.get(keyOf(instead))?.statement;
    // Words that somebody typed are theirs; the rest is read from the passage.
    if (typeof statement === 'string' && statement !== instead?.fields.statement)
      passage.fields = { ...passage.fields, statement };
    setChosen((all) => [...all.filter((one) => one !== instead && !isSameSpan(one, passage)), passage]);
    setAt(keyOf(passage));
    setRound((before) => before + 1);
    setTold(null);
  };
  const take = (span = selectedIn(textId)) => {
    if (!span) return;
    const whole = snapped(report.text, span);
    document.getSelection()?.removeAllRanges();
    const corrects = current && !state && whole.start < current.end && current.start < whole.end;
    void choose(whole, corrects ? current : null);
  };
  const move = (command: Move) => {
    const from = wanted.current ?? current;
    if (!from || !current || state) return;
    const [edge, unit, way] = command.split(' ') as [Edge, Unit, 'on' | 'back'];
    const span = moved(report.text, { start: from.start, end: from.end }, edge, unit, way === 'on' ? 1 : -1);
    if (!isSameSpan(span, from)) void choose(span, current);
  };
  const step = (by: 1 | -1) => {
    const next = index < 0 ? items[by > 0 ? 0 : items.length - 1] : items[index + by];
    if (next) goTo(next);
  };

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
        return setPreference(preference === 'save' ? 'submit' : 'save');
      case 'take':
        return take();
      case 'help':
        return sheet.current?.showModal();
      default:
        return move(command);
    }
  };
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && takesKeys(document.activeElement) && !event.defaultPrevented) {
        const isCombo = document.activeElement?.getAttribute('aria-expanded') === 'true';
        if (!isCombo && document.activeElement?.closest(`#${formId}`)) panel.current?.focus();
        return;
      }
      const command = commandOf(event);
      if (!command || keys === 'off' || event.defaultPrevented || sheet.current?.open) return;
      if (takesKeys(document.activeElement)) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [keys]);

  // What was typed before the page was left or the browser ended.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; what comes later is kept by this page.
  useEffect(() => {
    const kept = listUnsent((unsent) => unsent.personId === person.id, Date.now());
    for (const [page, { claimId, fields }] of kept) {
      if (!page.startsWith('bench-')) continue;
      const offered = items.find((one) => one.claimId === claimId);
      if (!offered || typed.current.has(keyOf(offered))) continue;
      typed.current.set(keyOf(offered), fields);
      if (keyOf(offered) === at) setRound((before) => before + 1);
    }
  }, []);

  const marked = useMemo<Marked[]>(() => {
    const suggested = items.map((one): Marked => {
      const was = takenOf(one, taken);
      return {
        ...{ start: one.start, end: one.end, state: was?.kind ?? 'open', current: keyOf(one) === at },
        title: was ? titleOf(was) : '',
      };
    });
    const cited = taken
      .filter((one) => one.kind === 'entered' && !items.some((item) => takenOf(item, [one])))
      .map((one): Marked => ({ ...one, state: 'cited', current: false, title: titleOf(one) }));
    const pointed: Marked[] = props.shown
      ? [{ ...props.shown, state: 'cited', current: true, title: '' }]
      : [];
    return [...cited, ...suggested, ...pointed];
  }, [items, taken, at, props.shown]);

  // As it was when the form began: what is typed now is in the fields.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round begins the form anew.
  const begunWith = useMemo(() => (at ? typed.current.get(at) : undefined), [at, round]);
  const isChosen = current !== null && chosen.some((one) => isSameSpan(one, current));
  const place = props.offered.findIndex((one) => current && isSameSpan(one, current));
  return (
    <>
      <div className="bench-head">
        {props.head}
        <BenchProgress progress={progress} />
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
        <section ref={panel} id="bench" tabIndex={-1} aria-label={text.panel} className="bench-panel">
          <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
            <h2>
              {current && (place >= 0 ? text.claimOf(place + 1, props.offered.length) : text.chosenPassage)}
            </h2>
            <p className="flex items-center gap-x-4">
              {items[index - 1] && <Go to={items[index - 1]} go={goTo} label={text.previous} hint="K" />}
              {items[index + 1] && <Go to={items[index + 1]} go={goTo} label={text.next} hint="J" />}
              {isHydrated && (
                <>
                  <button type="button" className="desk-button-quiet" onClick={() => void undo()}>
                    {text.undo}
                  </button>
                  <button
                    type="button"
                    className="desk-button-quiet"
                    onClick={() => sheet.current?.showModal()}
                  >
                    {text.help}
                  </button>
                </>
              )}
            </p>
          </div>
          <p role="status" className="desk-meta min-h-6">
            {told}
          </p>
          {!current && <p className="desk-hint">{text.allHandled(props.offered.length)}</p>}
          {current && state && (
            <Handled
              taken={state}
              isSending={sending.includes(keyOf(current))}
              span={current}
              reportId={report.id}
              lift={actions.lift}
            />
          )}
          {current && !state && (
            <div key={round === 0 ? 'asked' : `${at} ${round}`} className="grid gap-4">
              <div>
                <p className="desk-hint">{isChosen ? text.chosenHint : text.hint}</p>
                <blockquote className="desk-quote lg:hidden" lang={report.language}>
                  {current.quote}
                </blockquote>
                {isHydrated && <EdgeButtons move={move} />}
              </div>
              {begunWith && isHydrated && (
                <p className="desk-told">
                  {text.told.restored}{' '}
                  <button
                    type="button"
                    className="desk-button-quiet"
                    onClick={() => {
                      typed.current.delete(keyOf(current));
                      forgetTyped(current);
                      setFailed((all) => new Map([...all].filter(([one]) => one !== keyOf(current))));
                      goTo(current);
                    }}
                  >
                    {text.told.dropTyped}
                  </button>
                </p>
              )}
              <Warnings offered={current} />
              <Duplicates offered={current} action={actions.citeThere} />
              <SuggestionForm
                offered={current}
                reportId={report.id}
                situationId={report.situationId}
                publisher={report.publisher}
                personId={person.id}
                choices={choices}
                action={actions.take}
                typed={begunWith}
                answered={failed.get(keyOf(current))}
                preference={preference}
                onAccept={accept}
                onTyped={(fields) => typed.current.set(keyOf(current), fields)}
              />
              <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
                <RefuseForm span={current} report={report} action={actions.refuse} refuse={refuse} />
                {isHydrated && (
                  <p className="desk-meta">
                    {preference === 'save' ? text.makesDraft : text.makesSubmission}{' '}
                    <button type="button" className="desk-button-quiet" onClick={() => run('switch')}>
                      {text.change}
                    </button>
                  </p>
                )}
              </div>
            </div>
          )}
          <SelectionOffer reportId={report.id} textId={textId} take={take} />
        </section>
      </div>
      {isHydrated && current && (
        <nav aria-label={text.phoneBar} className="bench-bar">
          <button type="button" onClick={() => step(-1)}>
            {text.previous}
          </button>
          <button type="button" disabled={state !== null} onClick={() => accept(preference)}>
            {text.accept}
          </button>
          <button type="button" disabled={state !== null} onClick={refuse}>
            {text.refuseShort}
          </button>
          <button type="button" onClick={() => step(1)}>
            {text.next}
          </button>
        </nav>
      )}
      <KeySheet dialog={sheet} isOn={keys === 'on'} turn={(on) => setKeys(on ? 'on' : 'off')} />
    </>
  );
}

function titleOf(taken: Taken): string {
  return taken.kind === 'entered' ? text.enteredBy(taken.by, taken.isDraft) : text.refusedBy(taken.by);
}

type GoProps = { to: Offered | undefined; go: (to: Span) => void; label: string; hint: string };

/** To a neighbour; a link for those without script. */
function Go({ to, go, label, hint }: GoProps) {
  if (!to) return null;
  return (
    <a
      href={`?at=${keyOf(to)}#bench`}
      className="desk-button-quiet"
      onClick={(event) => {
        event.preventDefault();
        go(to);
      }}
    >
      {label}{' '}
      <span aria-hidden="true" className="desk-key">
        {hint}
      </span>
    </a>
  );
}

/** Whoever took it, and the way to what they made of it. */
function Handled({
  taken,
  isSending,
  span,
  reportId,
  lift,
}: {
  taken: Taken;
  isSending: boolean;
  span: Span;
  reportId: string;
  lift: FormAction;
}) {
  if (isSending) return <p className="desk-meta">{text.sending}</p>;
  if (taken.kind === 'refused')
    return (
      <>
        <p className="mb-2">{text.refusedBy(taken.by)}</p>
        {taken.refusalId && (
          <DeskForm
            id="lift-refusal"
            action={lift}
            defaults={{ refusalId: taken.refusalId, reportId, at: keyOf(span) }}
          >
            <Hidden name="refusalId" />
            <Hidden name="reportId" />
            <Hidden name="at" />
            <Submit className="desk-button-second">{text.openAgain}</Submit>
          </DeskForm>
        )}
      </>
    );
  return (
    <>
      <p>{text.enteredBy(taken.by, taken.isDraft)}</p>
      <p className="mb-2">
        <Link href={`/desk/claims/${taken.claimId}`} className="font-serif text-[1.0625rem]">
          {taken.statement || deskText.claimLine.untitled}
        </Link>
      </p>
      <Link href={`/desk/claims/new?report=${reportId}&start=${span.start}&end=${span.end}`}>
        {text.anotherClaim}
      </Link>
    </>
  );
}

function RefuseForm({
  span,
  report,
  action,
  refuse,
}: {
  span: Span;
  report: WorkbenchProps['report'];
  action: FormAction;
  refuse: () => void;
}) {
  return (
    <DeskForm
      id="refuse"
      action={action}
      defaults={{ snapshotId: report.snapshotId, reportId: report.id, start: span.start, end: span.end }}
    >
      {['snapshotId', 'reportId', 'start', 'end'].map((name) => (
        <Hidden key={name} name={name} />
      ))}
      <button
        type="submit"
        className="desk-button-second"
        onClick={(event) => {
          event.preventDefault();
          refuse();
        }}
      >
        {text.refuse}{' '}
        <span aria-hidden="true" className="desk-key">
          X
        </span>
      </button>
    </DeskForm>
  );
}
