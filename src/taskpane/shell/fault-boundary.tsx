import { Component, type ReactNode } from 'react';
import { WORDING } from '../wording/shared.js';

/** A screen that cannot be drawn is a fault of our own: said plainly, and nothing else is touched. */
export class FaultBoundary extends Component<
  { readonly children: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <p role="alert">{WORDING.fault}</p> : this.props.children;
  }
}
