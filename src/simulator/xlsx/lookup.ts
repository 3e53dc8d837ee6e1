/** Words of Office.js beside those of the file format, looked up from either side. */
export class WordPairs {
  private readonly toFile: ReadonlyMap<string, string>;
  private readonly toModel: ReadonlyMap<string, string>;

  /** @param pairs `[Office.js word, file's word]`; where one stands twice, its first pair counts. */
  constructor(pairs: readonly (readonly [string, string])[]) {
    this.toFile = new Map([...pairs].reverse());
    this.toModel = new Map([...pairs].reverse().map(([model, file]) => [file, model]));
  }

  fileWord(model: string): string | undefined {
    return this.toFile.get(model);
  }

  modelWord(file: string | undefined): string | undefined {
    return file === undefined ? undefined : this.toModel.get(file);
  }
}
