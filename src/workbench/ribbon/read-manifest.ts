/** A button of the add-in's group on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action:
    { readonly kind: 'show-pane' } | { readonly kind: 'call'; readonly functionName: string };
}

/** What the workbench needs of the add-in's manifest; addresses are of this server. */
export interface AddInManifest {
  readonly name: string;
  readonly group: string;
  readonly pane: string;
  readonly functionFile: string;
  readonly buttons: readonly RibbonButton[];
}

/**
 * Reads the manifest as Excel does: the buttons shown are those that Excel would show.
 * https://learn.microsoft.com/office/dev/add-ins/develop/create-addin-commands
 */
export function readManifest(xml: string): AddInManifest {
  const page = new DOMParser().parseFromString(xml, 'application/xml');
  const resources = resourcesOf(page);
  const text = (parent: Element, name: string): string =>
    resources.get(first(parent, name)?.getAttribute('resid') ?? '') ?? '';
  const root = page.documentElement;
  const icon = (control: Element): string =>
    resources.get(
      all(control, 'Image')
        .find((image) => image.getAttribute('size') === '32')
        ?.getAttribute('resid') ?? '',
    ) ?? '';
  const group = first(root, 'Group');
  return {
    name: first(root, 'DisplayName')?.getAttribute('DefaultValue') ?? '',
    group: group ? text(group, 'Label') : '',
    pane: here(
      first(first(root, 'DefaultSettings') ?? root, 'SourceLocation')?.getAttribute(
        'DefaultValue',
      ) ?? '',
    ),
    functionFile: here(text(root, 'FunctionFile')),
    buttons: all(root, 'Control').map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: text(control, 'Label'),
      tip: text(first(control, 'Supertip') ?? control, 'Description'),
      icon: here(icon(control)),
      action: actionOf(control),
    })),
  };
}

function actionOf(control: Element): RibbonButton['action'] {
  const functionName = first(control, 'FunctionName')?.textContent.trim();
  return functionName ? { kind: 'call', functionName } : { kind: 'show-pane' };
}

function resourcesOf(page: Document): ReadonlyMap<string, string> {
  const resources = first(page.documentElement, 'Resources');
  const entries = resources ? [...resources.getElementsByTagName('*')] : [];
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      const id = entry.getAttribute('id');
      return id === null ? [] : [[id, entry.getAttribute('DefaultValue') ?? '']];
    }),
  );
}

const all = (parent: Element, name: string): Element[] => [
  ...parent.getElementsByTagNameNS('*', name),
];
const first = (parent: Element, name: string): Element | undefined => all(parent, name)[0];

/** The manifest names the address at which the add-in is published; the same file stands here. */
const here = (address: string): string => (address === '' ? '' : new URL(address).pathname);
