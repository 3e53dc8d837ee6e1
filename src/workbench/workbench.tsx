import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { blankWorkbook } from '../simulator/blank-workbook.js';
import type { Workbook } from '../simulator/model/index.js';
import { DialogFrame } from './pane/dialog-frame.js';
import { PaneFrame } from './pane/pane-frame.js';
import type { WorkbenchHost } from './host/workbench-host.js';
import { useCommand } from './ribbon/use-command.js';
import type { AddInManifest, RibbonButton } from './ribbon/read-manifest.js';
import { Ribbon } from './ribbon/ribbon.js';
import { EXAMPLE_TRACKER, fetchReport, fetchWorkbook } from './start/examples.js';
import { readWorkbookFile, saveWorkbookFile } from './start/workbook-files.js';
import { ReportToPaste } from './start/report-to-paste.js';
import { StartScreen } from './start/start-screen.js';
import { WORDING } from './wording.js';
import { WorkbookView } from './grid/workbook-view.js';

export interface WorkbenchProps {
  readonly host: WorkbenchHost;
  readonly manifest: AddInManifest;
}

/** A workbook and the add-in's pane beside it, as in Excel. */
export function Workbench({ host, manifest }: WorkbenchProps) {
  const { opened, theme, dialog } = useSyncExternalStore(host.subscribe, host.getSnapshot);
  const [isStarting, setStarting] = useState(true);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [report, setReport] = useState<string | null>(null);
  const [said, say] = useState('');
  const desk = useRef<HTMLElement>(null);
  const call = useCommand(host, manifest.functionFile, say);

  useEffect(() => {
    const askBeforeLeaving = (event: BeforeUnloadEvent) => {
      if (host.hasUnsavedWork()) event.preventDefault();
    };
    window.addEventListener('beforeunload', askBeforeLeaving);
    return () => window.removeEventListener('beforeunload', askBeforeLeaving);
  }, [host]);
  useEffect(() => {
    if (!isStarting) desk.current?.focus();
  }, [isStarting, opened]);

  const save = async () => {
    const name = await saveWorkbookFile(host.getSnapshot().workbook);
    host.noteSaved();
    say(WORDING.saved(name));
  };
  const begin = (workbook: Workbook, reportToPaste: string | null = null) => {
    host.openWorkbook(workbook);
    setReport(reportToPaste);
    setStarting(false);
    setPaneOpen(true);
    say('');
  };
  const beginWith = async (read: () => Promise<Workbook>, orSay: string) => {
    try {
      begin(await read());
    } catch {
      say(orSay);
    }
  };
  const press = (button: RibbonButton) => {
    if (button.action.kind === 'show-pane') setPaneOpen(true);
    else void call(button.label, button.action.functionName, button.id);
  };

  return (
    <div className="workbench" data-theme={theme}>
      <Ribbon
        host={host}
        manifest={manifest}
        isOpen={!isStarting}
        said={said}
        onStart={() => setStarting(true)}
        onOpen={(file) =>
          void beginWith(() => readWorkbookFile(file), WORDING.notAWorkbook(file.name))
        }
        onSave={() => void save()}
        onPress={press}
      />
      {isStarting ? (
        <StartScreen
          canGoBack={opened > 0}
          isUnsaved={host.hasUnsavedWork()}
          onBack={() => setStarting(false)}
          onReport={() =>
            void fetchReport().then(
              (text) => begin(blankWorkbook(), text),
              () => say(WORDING.noExample),
            )
          }
          onTracker={() => void beginWith(() => fetchWorkbook(EXAMPLE_TRACKER), WORDING.noExample)}
          onFile={(file) =>
            void beginWith(() => readWorkbookFile(file), WORDING.notAWorkbook(file.name))
          }
          onEmpty={() => begin(blankWorkbook())}
        />
      ) : null}
      <div className="desk" hidden={isStarting}>
        <main className="sheets" aria-label={WORDING.sheetArea} ref={desk} tabIndex={-1}>
          {report === null ? null : (
            <ReportToPaste text={report} onDismiss={() => setReport(null)} />
          )}
          {opened > 0 ? <WorkbookView key={opened} host={host} /> : null}
        </main>
        {opened > 0 && isPaneOpen ? (
          <PaneFrame
            key={`${opened} ${theme}`}
            name={manifest.name}
            page={manifest.pane}
            onClose={() => setPaneOpen(false)}
          />
        ) : null}
      </div>
      {dialog === null ? null : (
        <DialogFrame
          dialog={dialog}
          name={manifest.name}
          onClose={() => host.excel.dialogs.dismiss()}
        />
      )}
    </div>
  );
}
