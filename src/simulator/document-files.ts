/**
 * What Excel hands out when it prints the workbook to a PDF. Nothing is rendered here: whoever
 * starts Excel gives the bytes.
 */
export interface PrintedFile {
  readonly bytes: Uint8Array;
  /** What Excel says that the file holds; as many bytes as it has where absent. */
  readonly saidSize?: number;
}

/** How Excel answers: a number of the library's (`OSF.DDA.ErrorCodeManager.errorCodes`), and what for. */
export interface FileAnswer {
  readonly status: number;
  readonly payload?: readonly unknown[];
}

const STATUS = {
  success: 0,
  notSupported: 5000,
  internalError: 5001,
  memoryLimit: 11000,
} as const;

/** `OSF.DDA.Marshaling.File.FileType` */
const PDF = 2;

/** https://learn.microsoft.com/javascript/api/office/office.file#office-office-file-closeasync-member(1) */
const MOST_OPEN = 2;

interface OpenFile extends PrintedFile {
  readonly sliceSize: number;
}

/**
 * Copies of the workbook that an add-in has asked for and not yet closed. Of the kinds that there
 * are, only PDF is answered, and that where Excel was started with a printer.
 * https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(1)
 */
export class DocumentFiles {
  private readonly open = new Map<number, OpenFile>();
  private handles = 0;

  constructor(readonly print: (() => PrintedFile) | null) {}

  /** How many were not closed. */
  get openCount(): number {
    return this.open.size;
  }

  /** Makes a copy; answers its handle and its size. */
  copy(kind: unknown, sliceSize: unknown): FileAnswer {
    if (this.print === null || kind !== PDF) return { status: STATUS.notSupported };
    if (this.open.size >= MOST_OPEN) return { status: STATUS.memoryLimit };
    const file = this.print();
    this.open.set((this.handles += 1), { ...file, sliceSize: Number(sliceSize) });
    return {
      status: STATUS.success,
      payload: [this.handles, file.saidSize ?? file.bytes.length],
    };
  }

  /** Answers the bytes of a slice, and how many they are. */
  slice(handle: unknown, index: unknown): FileAnswer {
    const file = this.open.get(Number(handle));
    if (!file) return { status: STATUS.internalError };
    const from = Number(index) * file.sliceSize;
    const data = [...file.bytes.subarray(from, from + file.sliceSize)];
    return { status: STATUS.success, payload: [data, data.length] };
  }

  close(handle: unknown): FileAnswer {
    const isOpen = this.open.delete(Number(handle));
    return { status: isOpen ? STATUS.success : STATUS.internalError };
  }
}
