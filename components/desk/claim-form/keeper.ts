import { type FormAction, type FormState, untouched } from '@/components/desk/form/form-state';
import { forgetUnsent, keepUnsent } from '@/components/desk/form/unsent';
import { deskText } from '@/messages/desk';
import { fieldsOf } from './fields-of';
import { type Kept, nothingKept } from './kept';

const text = deskText.claim;

export type Options = {
  formId: string;
  action: FormAction;
  personId: string;
  claimId: string;
  situationId: string;
  /** The version with which the page came. */
  version: number;
};

/** A pause in typing after which the draft is saved, and a shorter one after which the browser keeps it. */
const pause = 3000;
const shortPause = 400;

/** The page's own copy of a draft: one for each form that is open. */
export class Keeper {
  private readonly page = `${Date.now()}-${Math.random().toString(36).slice(2)}`;
  private kept = nothingKept;
  /** What the server is known to hold, and what the browser is known to hold. */
  private onServer = '';
  private inBrowser = '';
  private timers: ReturnType<typeof setTimeout>[] = [];
  private saving: Promise<void> | null = null;
  private isSending = false;
  private sent = '';

  constructor(
    private readonly options: Options,
    private readonly show: (kept: Kept) => void,
  ) {}

  /** Begins to watch the form. @returns how to stop. */
  watch = (): (() => void) => {
    const { form } = this;
    if (!form) return () => {};
    this.onServer = this.inBrowser = this.written(form);
    const touched = () => this.touched();
    const left = () => {
      this.keepInBrowser();
      void this.save();
    };
    const hidden = () => document.visibilityState === 'hidden' && left();
    const events = ['input', 'change', 'click'] as const;
    for (const event of events) form.addEventListener(event, touched);
    form.addEventListener('focusout', touched);
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', left);
    window.addEventListener('online', touched);
    return () => {
      left();
      for (const timer of this.timers) clearTimeout(timer);
      for (const event of events) form.removeEventListener(event, touched);
      form.removeEventListener('focusout', touched);
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', left);
      window.removeEventListener('online', touched);
      // A form that leads elsewhere was sent, and everything in it has arrived.
      if (this.isSending) forgetUnsent(this.page);
    };
  };

  /** Waits for a saving that is under way, and sends the version that it brought. */
  prepare = async (data: FormData): Promise<void> => {
    for (const timer of this.timers) clearTimeout(timer);
    const hadConflict = this.kept.conflict !== null;
    this.isSending = true;
    await this.saving;
    this.sent = this.form ? this.written(this.form) : '';
    // A conflict that nobody has seen yet is found once more by the server, and shown.
    if (this.kept.conflict && !hadConflict) return;
    if (this.kept.version !== null) data.set('version', String(this.kept.version));
  };

  answered = (state: FormState): void => {
    this.isSending = false;
    const version = state.version ?? this.kept.version;
    if (state.conflict) {
      const yours = state.reply?.initialValue ?? {};
      this.tell({ version, told: null, conflict: { ...state.conflict, yours } });
      return;
    }
    if (!state.done || state.retyped) {
      // What stood in the form was taken back, and with it the conflict.
      const isTaken = state.retyped && !state.made;
      this.tell({ version, told: null, ...(isTaken && { conflict: null }) });
      this.touched();
      return;
    }
    this.onServer = this.inBrowser = this.sent;
    forgetUnsent(this.page);
    this.tell({ version, told: null, conflict: null, occurrences: state.occurrences ?? null });
    this.touched();
  };

  private get form(): HTMLFormElement | null {
    return typeof document === 'undefined' ? null : document.forms.namedItem(this.options.formId);
  }

  /** What a person typed into it, without what carries the form. */
  private written(form: HTMLFormElement): string {
    const typed = [...new FormData(form)].filter(
      ([name]) => !/^(\$ACTION_|__|version$|do$|newPlace\.|newMeasure\.)/.test(name),
    );
    return JSON.stringify(typed.filter(([, value]) => value !== ''));
  }

  private touched(): void {
    for (const timer of this.timers) clearTimeout(timer);
    if (this.isSending) return;
    this.timers = [
      setTimeout(() => this.keepInBrowser(), shortPause),
      setTimeout(() => void this.save(), pause),
    ];
  }

  private keepInBrowser(): void {
    const { form } = this;
    if (!form || this.isSending) return;
    const written = this.written(form);
    if (written === this.inBrowser) return;
    this.inBrowser = written;
    if (written === this.onServer) {
      forgetUnsent(this.page);
      return;
    }
    const { claimId, situationId, personId, version } = this.options;
    keepUnsent(this.page, {
      claimId,
      situationId,
      personId,
      isNew: (this.kept.version ?? version) === 0,
      at: Date.now(),
      fields: fieldsOf(new FormData(form)),
    });
  }

  /** Saves what is new, one saving at a time. */
  private async save(): Promise<void> {
    const { form } = this;
    if (!form || this.saving || this.isSending || this.kept.conflict) return;
    const written = this.written(form);
    const data = new FormData(form);
    if (written === this.onServer || !this.isWorthSaving(data)) return;
    data.set('do', 'save');
    if (this.kept.version !== null) data.set('version', String(this.kept.version));
    this.tell({ told: text.saving });
    this.saving = this.options
      .action(untouched, data)
      .then(
        (state) => this.saved(state, written, data),
        () => this.tell({ told: text.notSavedOffline }),
      )
      .finally(() => {
        this.saving = null;
      });
    await this.saving;
    if (this.form && this.written(this.form) !== this.onServer) this.touched();
  }

  /** A new claim begins with a statement; before that there is nothing that anybody would look for. */
  private isWorthSaving(data: FormData): boolean {
    const isNew = (this.kept.version ?? this.options.version) === 0;
    return !isNew || String(data.get('statement') ?? '').trim() !== '';
  }

  private saved(state: FormState, written: string, data: FormData): void {
    if (state.conflict) {
      const conflict = { ...state.conflict, yours: fieldsOf(data) };
      this.tell({ version: state.conflict.version, told: '', conflict });
      return;
    }
    if (!state.done) {
      const [message] = Object.values(state.reply?.error ?? {}).flat();
      this.tell({ told: message ?? text.notSaved });
      return;
    }
    this.onServer = written;
    if (this.form && this.written(this.form) === written) {
      forgetUnsent(this.page);
      this.inBrowser = written;
    }
    this.tell({
      version: state.version ?? null,
      told: state.done,
      occurrences: state.occurrences ?? null,
    });
    const address = `/desk/claims/${this.options.claimId}`;
    if (window.location.pathname === '/desk/claims/new') window.history.replaceState(null, '', address);
  }

  private tell(news: Partial<Kept>): void {
    this.kept = { ...this.kept, ...news };
    this.show(this.kept);
  }
}
