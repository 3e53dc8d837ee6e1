import { distComplaints } from './dist-complaints.mjs';

/** What must not be in what we hand out. Fails the build with a sentence for each thing found. */
export class CheckDistPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('CheckDist', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tap({ name: 'CheckDist', stage }, (assets) => {
        const files = new Map(
          Object.entries(assets).map(([name, source]) => [
            name,
            source.buffer().toString('latin1'),
          ]),
        );
        for (const complaint of distComplaints(files))
          compilation.errors.push(new compiler.webpack.WebpackError(complaint));
      });
    });
  }
}
