import { type Bench, type OpenWorkbench, startBench } from './workbench.js';

/** What Office.js says of a call of its own that met a cell being edited; it is no fault of ours. */
const OFFICE_OF_ITSELF = /^Excel is in cell-editing mode/;

/**
 * Gives each test of a file a workbench of its own, on one server and in one browser. None may end
 * with a complaint on the console or an error that nobody caught.
 */
export function openForEachTest(use: (opened: OpenWorkbench) => void | Promise<void>): void {
  let bench: Bench;
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    bench = await startBench();
  }, 180_000);
  afterAll(() => bench.close());
  beforeEach(async () => {
    workbench = await bench.open();
    await use(workbench);
  });
  afterEach(async () => {
    const complaints = workbench.complaints.filter((text) => !OFFICE_OF_ITSELF.test(text));
    await workbench.close();
    expect(complaints).toEqual([]);
  });
}
