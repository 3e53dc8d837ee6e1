import { useEffect, useState } from 'react';
import { WORDING } from '../wording.js';

interface ReportToPasteProps {
  readonly text: string;
  readonly onDismiss: () => void;
}

/** The example report on its way to the pane: copied already, and shown where it is asked for. */
export function ReportToPaste({ text, onDismiss }: ReportToPasteProps) {
  const [isCopied, setCopied] = useState(true);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const refused = () => {
      setCopied(false);
      setShown(true);
    };
    navigator.clipboard.writeText(text).then(() => undefined, refused);
  }, [text]);
  return (
    <section className="report">
      <p role="status">{isCopied ? WORDING.copied : WORDING.notCopied}</p>
      <button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? WORDING.hideReport : WORDING.showReport}
      </button>
      <button type="button" className="quiet" aria-label={WORDING.dismiss} onClick={onDismiss}>
        ✕
      </button>
      {isShown ? (
        <textarea readOnly aria-label={WORDING.reportLabel} value={text} rows={10} />
      ) : null}
    </section>
  );
}
