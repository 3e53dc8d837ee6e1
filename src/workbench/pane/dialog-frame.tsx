import { useEffect, useRef } from 'react';
import type { OpenDialog } from '../../simulator/desktop/dialogs.js';
import { WORDING } from '../wording.js';

interface DialogFrameProps {
  readonly dialog: OpenDialog;
  readonly name: string;
  readonly onClose: () => void;
}

/** Pixels that a dialog has at least. https://learn.microsoft.com/javascript/api/office/office.dialogoptions */
const LEAST = { width: 150, height: 250 };

/** A dialog that the add-in opened, as large as it asked for in percent of the screen. */
export function DialogFrame({ dialog, name, onClose }: DialogFrameProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog
      ref={box}
      className="add-in-dialog"
      aria-label={name}
      style={{ width: Math.max(LEAST.width, (window.screen.width * dialog.width) / 100) }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2>{name}</h2>
        <button type="button" className="quiet" aria-label={WORDING.closeDialog} onClick={onClose}>
          ✕
        </button>
      </header>
      <iframe
        src={dialog.url}
        title={name}
        data-page="dialog"
        style={{ height: Math.max(LEAST.height, (window.screen.height * dialog.height) / 100) }}
      />
    </dialog>
  );
}
