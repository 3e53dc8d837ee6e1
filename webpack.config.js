import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const root = path.dirname(fileURLToPath(import.meta.url));
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/**
 * npm run build -- --env origin=https://addins.example.gov.uk
 * makes dist/: what a static web server hands out, and the manifest that points to it.
 */
export default (env = {}, { mode = 'production' } = {}) => {
  const origin = String(env.origin ?? DEVELOPMENT_ORIGIN).replace(/\/$/, '');
  if (!/^https:\/\/[^/]+/.test(origin)) throw new Error('The origin must begin with https://.');
  return {
    mode,
    entry: { taskpane: './src/taskpane/index.ts' },
    output: {
      path: path.join(root, 'dist'),
      filename: '[name].[contenthash:8].js',
      clean: true,
    },
    devtool: mode === 'development' ? 'source-map' : false,
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
    },
    module: {
      rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2020' } }],
    },
    cache: { type: 'filesystem', cacheDirectory: path.join(root, '.cache', 'webpack') },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/taskpane/help.html', to: 'help.html' },
          {
            from: 'manifest.xml',
            transform: (text) => text.toString().replaceAll(DEVELOPMENT_ORIGIN, origin),
          },
        ],
      }),
    ],
  };
};
