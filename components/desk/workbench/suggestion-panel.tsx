import type { ClaimChoices } from '@/components/desk/claim-form/claim-choices';
import type { FormState } from '@/components/desk/form/form-state';
import { useHydrated } from '@/components/desk/form/hydrated';
import { Scripted } from '@/components/desk/form/scripted';
import { deskText } from '@/messages/desk';
import type { Offered } from '@/newsroom/workbench/workbench';
import { Duplicates, Warnings } from './checks';
import { EdgeButtons } from './edge-buttons';
import type { Move } from './keys';
import { RefuseForm } from './refuse-form';
import { type Preference, SuggestionForm } from './suggestion-form';
import type { WorkbenchProps } from './workbench';

const text = deskText.workbench;

type Props = {
  offered: Offered;
  /** A person chose its words; the program did not propose them. */
  isChosen: boolean;
  report: WorkbenchProps['report'];
  personId: string;
  choices: ClaimChoices;
  actions: WorkbenchProps['actions'];
  /** What was typed here before. */
  typed: Record<string, unknown> | undefined;
  answered: FormState | undefined;
  preference: Preference;
  /** Somebody has taken it: of the form there is only what an answer tells. */
  isTaken: boolean;
  onAccept: (which: Preference) => void;
  onRefuse: () => void;
  onTyped: (fields: Record<string, unknown>) => void;
  onDropTyped: () => void;
  onMove: (command: Move) => void;
  onSwitch: () => void;
};

/**
 * A passage that waits: what is to be known of it, the form, and the ways to decide. The form keeps its place among its neighbours
 * when they go, since without script React finds by that place the form that an answer belongs to.
 */
export function SuggestionPanel(props: Props) {
  const { offered, report, actions, typed, preference, isTaken } = props;
  const isHydrated = useHydrated();
  return (
    <div className="grid gap-4">
      {!isTaken && (
        <div>
          <p className="desk-hint">{props.isChosen ? text.chosenHint : text.hint}</p>
          <blockquote className="desk-quote lg:hidden" lang={report.language}>
            {offered.quote}
          </blockquote>
          <Scripted>
            <EdgeButtons move={props.onMove} />
          </Scripted>
        </div>
      )}
      {typed && isHydrated && !isTaken && (
        <p className="desk-told">
          {text.told.restored}{' '}
          <button type="button" className="desk-button-quiet" onClick={props.onDropTyped}>
            {text.told.dropTyped}
          </button>
        </p>
      )}
      {!isTaken && <Warnings offered={offered} />}
      {!isTaken && <Duplicates offered={offered} action={actions.citeThere} />}
      <SuggestionForm
        offered={offered}
        reportId={report.id}
        situationId={report.situationId}
        publisher={report.publisher}
        personId={props.personId}
        choices={props.choices}
        action={actions.take}
        typed={typed}
        answered={props.answered}
        preference={preference}
        gone={isTaken}
        onAccept={props.onAccept}
        onTyped={props.onTyped}
      />
      {!isTaken && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <RefuseForm span={offered} report={report} action={actions.refuse} refuse={props.onRefuse} />
          <Scripted className="desk-meta">
            {preference === 'save' ? text.makesDraft : text.makesSubmission}{' '}
            <button type="button" className="desk-button-quiet" onClick={props.onSwitch}>
              {text.change}
            </button>
          </Scripted>
        </div>
      )}
    </div>
  );
}
