import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';

const root = path.dirname(fileURLToPath(import.meta.url));
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/** Each view's style sheet is a module: its class names are its own, and it loads with its view. */
const CSS_MODULES = {
  loader: 'css-loader',
  options: { modules: { namedExport: false, exportLocalsConvention: 'as-is' } },
};

/**
 * npm run build -- --env origin=https://addins.example.gov.uk
 * makes dist/: what a static web server hands out, and the manifest that points to it.
 */
export default (env = {}, { mode = 'production' } = {}) => {
  const origin = String(env.origin ?? DEVELOPMENT_ORIGIN).replace(/\/$/, '');
  if (!/^https:\/\/[^/]+/.test(origin)) throw new Error('The origin must begin with https://.');
  return {
    mode,
    entry: { taskpane: './src/taskpane/index.tsx' },
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
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: 'es2020', jsx: 'automatic' },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, CSS_MODULES] },
      ],
    },
    cache: { type: 'filesystem', cacheDirectory: path.join(root, '.cache', 'webpack') },
    performance: { hints: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css', ignoreOrder: true }),
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
