import { type ReactNode, useRef } from 'react';
import { XLSX } from './workbook-files.js';

interface ChooseFileProps {
  readonly className: string;
  readonly children: ReactNode;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a workbook of this computer. */
export function ChooseFile({ className, children, onFile }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept={XLSX}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
