import { Button, type ButtonProps } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.js';

/** A button that begins work: it keeps the focus but cannot be pressed while other work goes on. */
export function WorkButton({ disabledFocusable = false, ...props }: ButtonProps) {
  const { busy } = usePane();
  return <Button {...props} disabledFocusable={disabledFocusable || busy !== null} />;
}
