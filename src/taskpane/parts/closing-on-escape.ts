/** For `onKeyDown` of a small form that can be left without a press of its button. */
export function closingOnEscape(onClose: () => void) {
  return ({ key }: { readonly key: string }) => {
    if (key === 'Escape') onClose();
  };
}
