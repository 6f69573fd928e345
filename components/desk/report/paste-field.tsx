'use client';

import { type ClipboardEvent, type FormEvent, useState } from 'react';
import { TextArea } from '@/components/desk/form/fields';
import { deskText } from '@/messages/desk';

const text = deskText.reports;

/**
 * Where a report is pasted. A browser gives rich text as HTML, too: with it, links, headings and raised note numbers survive. Whoever
 * edits the words afterwards gets the words alone.
 */
export function PasteField() {
  const [html, setHtml] = useState('');
  const onPaste = (event: ClipboardEvent<HTMLDivElement>) => {
    const target = event.target as HTMLTextAreaElement;
    const isWhole = target.value.length === target.selectionEnd - target.selectionStart;
    setHtml(isWhole ? event.clipboardData.getData('text/html') : '');
  };
  const onInput = (event: FormEvent<HTMLDivElement>) => {
    if ((event.nativeEvent as InputEvent).inputType !== 'insertFromPaste') setHtml('');
  };
  return (
    <div onPaste={onPaste} onInput={onInput}>
      <TextArea name="text" label={text.text} hint={text.textHint} rows={12} serif />
      <input type="hidden" name="html" value={html} />
      <p aria-live="polite" className="desk-hint mt-1">
        {html && text.pastedRich}
      </p>
    </div>
  );
}
