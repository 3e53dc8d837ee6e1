import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { WORDING } from '../wording/shared.js';

interface CopyButtonProps {
  readonly text: string;
  /** The same with its tables, for programs that take rich text. */
  readonly html?: string;
  /** In place of the plain word, where two buttons copy the same thing in two forms. */
  readonly shown?: string;
  /** Names what is copied, where several such buttons stand on one screen. */
  readonly label?: string;
}

/**
 * Copies a text. Excel runs the pane in a frame where the clipboard API is blocked, so the text is
 * selected and the browser's own copy command is used, which a press of a button permits.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/privacy-and-security
 */
export function CopyButton({ text, html, shown: named, label }: CopyButtonProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const { button, done, failed } = WORDING.copy;
  const shown = copied === null ? (named ?? button) : copied ? done : failed;
  return (
    <Button
      size="small"
      appearance="subtle"
      onClick={() => setCopied(copy(text, html))}
      onBlur={() => setCopied(null)}
      {...(label ? { 'aria-label': `${shown}: ${label}` } : {})}
    >
      {shown}
    </Button>
  );
}

function copy(text: string, html?: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  // Deprecated, and still the only way within the frame; it fires the event above.
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return isCopied;
}
