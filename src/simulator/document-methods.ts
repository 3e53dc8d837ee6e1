import type { DocumentFiles, FileAnswer } from './document-files.js';

/** The parts of the library by which its own `getFileAsync` calls a host. */
export interface CommonLibrary {
  readonly DDA: {
    readonly AsyncMethodNames: { readonly GetDocumentCopyAsync: object };
    readonly DispIdHost: {
      readonly Facade: new (delegates: () => Delegates, parameters: object) => object;
      addAsyncMethods(target: object, names: readonly object[]): void;
    };
    readonly WAC: { readonly Delegate: { readonly ParameterMap: object } };
    readonly ErrorCodeManager: { initializeErrorMessages(texts: object): void };
  };
}

interface Delegates {
  readonly executeAsync: (call: HostCall) => void;
}

interface HostCall {
  readonly dispId: number;
  readonly hostCallArgs: Readonly<Record<number, unknown>>;
  readonly onComplete: (status: number, payload?: readonly unknown[]) => void;
}

/** `OSF.DDA.MethodDispId` */
const METHOD = { copy: 77, slice: 80, close: 81 } as const;
/** `OSF.DDA.Marshaling.File.ParameterKeys` */
const KEY = { fileType: 0, sliceSize: 1, handle: 2, sliceIndex: 3 } as const;
const NOT_SUPPORTED = 5000;

/**
 * What the library asks of a host outside batches. `Office.context.document.getFileAsync`, the file
 * that it yields, its slices and the checks of their arguments are the library's own.
 */
export function hostFacade({ DDA }: CommonLibrary, files: () => DocumentFiles): object {
  const executeAsync = ({ dispId, hostCallArgs, onComplete }: HostCall): void => {
    const { status, payload } = answerTo(dispId, hostCallArgs, files());
    // Excel answers from a process of its own: never in the middle of what the page is doing.
    setTimeout(() => onComplete(status, payload), 0);
  };
  return new DDA.DispIdHost.Facade(() => ({ executeAsync }), DDA.WAC.Delegate.ParameterMap);
}

function answerTo(
  method: number,
  args: HostCall['hostCallArgs'],
  files: DocumentFiles,
): FileAnswer {
  switch (method) {
    case METHOD.copy:
      return files.copy(args[KEY.fileType], args[KEY.sliceSize]);
    case METHOD.slice:
      return files.slice(args[KEY.handle], args[KEY.sliceIndex]);
    case METHOD.close:
      return files.close(args[KEY.handle]);
    default:
      return { status: NOT_SUPPORTED };
  }
}

/** Gives a document the methods that the library gives it in Excel, and words to their errors. */
export function addFileMethods({ DDA }: CommonLibrary, document: object, texts: object): void {
  DDA.ErrorCodeManager.initializeErrorMessages(texts);
  DDA.DispIdHost.addAsyncMethods(document, [DDA.AsyncMethodNames.GetDocumentCopyAsync]);
}
