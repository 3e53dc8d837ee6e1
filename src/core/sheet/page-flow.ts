/** Excel takes no more manual breaks a sheet (Excel specifications and limits); it goes on itself. */
const MOST_BREAKS = 1026;

/** Follows how full the page is while rows are placed, and says before which rows a page begins. */
export class PageFlow {
  private readonly breaks: number[] = [];
  private repeated = 0;
  private used = 0;

  /** Points; Infinity for a sheet that is not meant for paper. */
  constructor(private readonly pageHeight: number) {}

  /** What is free on this page. */
  get left(): number {
    return this.pageHeight - this.used;
  }

  /** What a new page offers. */
  get full(): number {
    return this.pageHeight - this.repeated;
  }

  get isFresh(): boolean {
    return this.used <= this.repeated;
  }

  get breaksBefore(): readonly number[] {
    return this.breaks.slice(0, MOST_BREAKS);
  }

  take(height: number): void {
    this.used += height;
  }

  /** A page begins with `row`, which is not yet placed. */
  startPage(row: number): void {
    this.breaks.push(row);
    this.used = this.repeated;
  }

  /** From the next page on, a header of this height stands on top. */
  repeatOnEachPage(height: number): void {
    this.repeated = height;
  }
}
