import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { BudgetPlugin } from './scripts/budget.mjs';
import { CheckDistPlugin } from './scripts/check-dist.mjs';
import { ownOfficeFiles } from './scripts/own-office.mjs';
import { OFFICE_FROM_MICROSOFT, securityPolicy } from './scripts/security-policy.mjs';

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
 *
 * --env office=self  brings Office.js along, for networks that do not reach Microsoft's copy
 * --env out=FOLDER   makes another folder than dist/
 */
export default (env = {}, { mode = 'production' } = {}) => {
  const address = publicAddress(env.origin);
  const office = officeAddress(env.office);
  const isProduction = mode === 'production';
  return {
    mode,
    context: root,
    target: ['web', 'es2020'],
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/index.ts',
      message: './src/commands/message/index.ts',
    },
    output: {
      path: path.resolve(root, env.out ?? 'dist'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: ({ chunk }) => `${readable(chunk)}.[contenthash:8].js`,
      clean: true,
    },
    devtool: isProduction ? false : 'source-map',
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
        {
          // pdf.js asks where it stands in Node alone; webpack would write this machine's folders there.
          test: /pdfjs-dist.*\.mjs$/,
          loader: 'esbuild-loader',
          options: { target: 'es2020', define: { 'import.meta.url': '""' } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, CSS_MODULES] },
      ],
    },
    optimization: {
      chunkIds: 'named',
      // Two and a half times as fast as webpack's own choice, and a little smaller.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    cache: { type: 'filesystem', cacheDirectory: path.join(root, '.cache', 'webpack') },
    performance: { hints: false },
    stats: { preset: 'errors-warnings', errorDetails: false },
    plugins: [
      new MiniCssExtractPlugin({
        filename: '[name].[contenthash:8].css',
        chunkFilename: ({ chunk }) => `${readable(chunk)}.[contenthash:8].css`,
        ignoreOrder: true,
      }),
      page('taskpane', './src/taskpane/taskpane.html', office),
      page('commands', './src/commands/commands.html', office),
      page('message', './src/commands/message/message.html', office),
      page('help', './src/taskpane/help.html', null),
      new CopyPlugin({
        patterns: [
          { from: 'assets/{icon,ribbon}-*.png' },
          {
            from: 'manifest.xml',
            transform: (text) => manifestFor(text.toString(), address),
          },
          ...(env.office === 'self' ? ownOfficeFiles() : []),
        ],
      }),
      ...(isProduction ? [new BudgetPlugin(), new CheckDistPlugin()] : []),
    ],
  };
};

/** Where the add-in will be handed out, without a slash at its end; a folder may follow the host. */
function publicAddress(origin = DEVELOPMENT_ORIGIN) {
  const address = String(origin).replace(/\/+$/, '');
  if (/^https:\/\/[^\s"<>&?#]+$/.test(address)) return address;
  throw new Error(
    `The address must begin with https:// and be of a folder, such as https://addins.example.gov.uk; this is “${address}”.`,
  );
}

/** Domains of the add-in are origins; its files may stand in a folder of theirs. */
function manifestFor(text, address) {
  const domain = `<AppDomain>${DEVELOPMENT_ORIGIN}</AppDomain>`;
  return text
    .replace(domain, `<AppDomain>${new URL(address).origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_ORIGIN, address);
}

function officeAddress(office = 'microsoft') {
  if (office === 'microsoft') return OFFICE_FROM_MICROSOFT;
  if (office === 'self') return 'office-js/office.js';
  throw new Error(`--env office is “self” or “microsoft”; this is “${office}”.`);
}

/** A page with its security policy, Office.js if it uses it, and then the entry of its name. */
function page(name, template, office) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks: office === null ? [] : [name],
    scriptLoading: 'defer',
    templateParameters: { policy: securityPolicy(office), office },
  });
}

/**
 * "src_taskpane_checks_checks_tsx" is called "checks", and what comes from a package is called like
 * the package.
 */
function readable({ name, id }) {
  if (name) return name;
  const [, ours] = /^src_.*?([a-z-]+)_tsx?/.exec(String(id)) ?? [];
  const [, scope, theirs] = /node_modules_(@[^_]+_)?([a-z0-9-]+)_/.exec(String(id)) ?? [];
  return ours ?? (theirs ? `${scope ?? ''}${theirs}`.replace(/[@_]/g, '') : 'part');
}
