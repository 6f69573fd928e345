'use client';

import { useEffect, useState } from 'react';
import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';

const text = deskText.reports;
type Selected = { start: number; end: number; words: string };
type Props = {
  reportId: string;
  textId: string;
  /** Takes the words into the form beside the text. */
  take?: (span: { start: number; end: number }) => void;
};

/**
 * Offers what can be done with selected words of the report: at the foot of the window, where neither a finger's own
 * menu nor the words themselves are covered. The offsets are those of the snapshot.
 */
export function SelectionOffer({ reportId, textId, take }: Props) {
  const [selected, setSelected] = useState<Selected | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(
        () => setSelected((before) => selectionIn(textId) ?? (isInOffer() ? before : null)),
        150,
      );
    };
    document.addEventListener('selectionchange', look);
    // What was selected before the script arrived.
    look();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
    };
  }, [textId]);

  const range = selected && `start=${selected.start}&end=${selected.end}`;
  return (
    <>
      <button type="button" className="desk-button-quiet" onClick={() => letKeysSelect(textId)}>
        {text.keyboardSelect}
      </button>
      <div aria-live="polite" id="selection-offer" className="fixed inset-x-0 bottom-0 z-10">
        {selected && (
          <div className="flex flex-wrap items-center gap-3 border-t border-rule-2 bg-sheet px-4 py-3 sm:px-6">
            <p className="desk-meta min-w-0 flex-1 basis-full truncate sm:basis-0">
              {text.copyHint}: <span className="font-serif text-ink">{selected.words}</span>
            </p>
            {take && (
              <button type="button" className="desk-button" onClick={() => take(selected)}>
                {deskText.workbench.take}
              </button>
            )}
            <Link
              href={`/desk/claims/new?report=${reportId}&${range}`}
              className={take ? 'desk-button-second' : 'desk-button'}
            >
              {text.fromPassage}
            </Link>
            <Link href={`/desk/reports/${reportId}?${range}&leave=1#exclude`} className="desk-button-second">
              {text.leaveOut}
            </Link>
            <button
              type="button"
              className="desk-button-quiet"
              onClick={() => document.getSelection()?.removeAllRanges()}
            >
              {text.closeSelection}
            </button>
          </div>
        )}
      </div>
    </>
  );
}

/** The selection's offsets in the text, without the white space at its ends; null when it is empty or lies elsewhere. */
function selectionIn(textId: string): Selected | null {
  const container = document.getElementById(textId);
  const selection = document.getSelection();
  if (!container || !selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(container)) return null;
  const whole = document.createRange();
  whole.selectNodeContents(container);
  // A selection that reaches beyond the text counts as far as the text goes.
  const within = range.cloneRange();
  if (within.compareBoundaryPoints(Range.START_TO_START, whole) < 0)
    within.setStart(whole.startContainer, whole.startOffset);
  if (within.compareBoundaryPoints(Range.END_TO_END, whole) > 0)
    within.setEnd(whole.endContainer, whole.endOffset);
  whole.setEnd(within.startContainer, within.startOffset);
  const words = within.toString();
  if (!words.trim()) return null;
  const start = whole.toString().length + words.length - words.trimStart().length;
  return { start, end: start + words.trim().length, words: words.trim() };
}

function isInOffer(): boolean {
  return document.activeElement?.closest('#selection-offer') != null;
}

/** A caret in the text, so that Shift and the arrows select; nothing can be typed. */
function letKeysSelect(textId: string): void {
  const container = document.getElementById(textId);
  if (!container) return;
  if (!container.isContentEditable) {
    container.contentEditable = 'true';
    container.inputMode = 'none';
    container.setAttribute('aria-readonly', 'true');
    for (const change of ['beforeinput', 'paste', 'cut', 'drop'] as const)
      container.addEventListener(change, (event) => event.preventDefault());
  }
  container.focus();
}
