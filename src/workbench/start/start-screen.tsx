import { WORDING } from '../wording.js';
import { ChooseFile } from './choose-file.js';

interface StartScreenProps {
  /** A workbook is open that one can go back to. */
  readonly canGoBack: boolean;
  /** Going on loses what was written in it. */
  readonly isUnsaved: boolean;
  readonly onBack: () => void;
  readonly onReport: () => void;
  readonly onTracker: () => void;
  readonly onFile: (file: File) => void;
  readonly onEmpty: () => void;
}

/** What to begin with. */
export function StartScreen(props: StartScreenProps) {
  return (
    <main className="start">
      <h2>{WORDING.welcome}</h2>
      <p className="lead">{WORDING.welcomeText}</p>
      {props.canGoBack ? (
        <p className="lead">
          {props.isUnsaved ? `${WORDING.unsaved} ` : ''}
          <button type="button" className="link" onClick={props.onBack}>
            {WORDING.back}
          </button>
        </p>
      ) : null}
      <div className="choices">
        <button type="button" className="choice first" onClick={props.onReport}>
          <strong>{WORDING.report}</strong>
          <span>{WORDING.reportText}</span>
        </button>
        <button type="button" className="choice" onClick={props.onTracker}>
          <strong>{WORDING.tracker}</strong>
          <span>{WORDING.trackerText}</span>
        </button>
        <ChooseFile className="choice" onFile={props.onFile}>
          <strong>{WORDING.openFile}</strong>
          <span>{WORDING.openFileText}</span>
        </ChooseFile>
        <button type="button" className="choice" onClick={props.onEmpty}>
          <strong>{WORDING.empty}</strong>
          <span>{WORDING.emptyText}</span>
        </button>
      </div>
    </main>
  );
}
