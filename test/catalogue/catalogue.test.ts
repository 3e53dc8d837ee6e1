import { summaryOf } from './shape.js';
import { SHAPES } from './shapes/index.js';

/** The shapes in which plans arrive, as files that real programs made; test/fixtures/README.md. */
test.each(SHAPES)('$name', async ({ file, reads }) => {
  expect(await summaryOf(file)).toMatchObject(reads);
});
