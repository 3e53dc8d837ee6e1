import { useSyncExternalStore } from 'react';
import type { WorkbenchHost } from '../host/workbench-host.js';
import { ChooseFile } from '../start/choose-file.js';
import { WORDING } from '../wording.js';
import type { AddInManifest, RibbonButton } from './read-manifest.js';
import { TroubleMenu } from './trouble-menu.js';

interface RibbonProps {
  readonly host: WorkbenchHost;
  readonly manifest: AddInManifest;
  /** A workbook can be worked on. */
  readonly isOpen: boolean;
  /** What is to be told about the last thing done. */
  readonly said: string;
  readonly onStart: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onPress: (button: RibbonButton) => void;
}

/** The workbench's own buttons, and the add-in's group as Excel's Home tab shows it. */
export function Ribbon(props: RibbonProps) {
  const { host, manifest, isOpen } = props;
  const { workbook, theme } = useSyncExternalStore(host.subscribe, host.getSnapshot);
  return (
    <header className="top">
      <div className="bar">
        <h1>{WORDING.title}</h1>
        {isOpen ? (
          <>
            <span className="file">{workbook.name}</span>
            <button type="button" onClick={props.onStart}>
              {WORDING.start}
            </button>
            <ChooseFile className="" onFile={props.onOpen}>
              {WORDING.open}
            </ChooseFile>
            <button type="button" onClick={props.onSave}>
              {WORDING.save}
            </button>
          </>
        ) : null}
        <span className="gap" />
        {isOpen ? <TroubleMenu host={host} /> : null}
        <label className="switch">
          <input
            type="checkbox"
            checked={theme === 'dark'}
            onChange={(event) => host.setTheme(event.target.checked ? 'dark' : 'light')}
          />
          {WORDING.dark}
        </label>
      </div>
      {isOpen ? (
        <div className="group" role="group" aria-labelledby="group-label">
          {manifest.buttons.map((button) => (
            <button
              key={button.id}
              type="button"
              title={button.tip}
              onClick={() => props.onPress(button)}
            >
              <img src={button.icon} alt="" width={32} height={32} />
              {button.label}
            </button>
          ))}
          <span id="group-label">{manifest.group}</span>
        </div>
      ) : null}
      <p className="said" role="status">
        {props.said}
      </p>
    </header>
  );
}
