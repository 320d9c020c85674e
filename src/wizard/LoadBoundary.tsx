import { Component, type ReactNode } from 'react';

export interface LoadBoundaryProps {
  fallback: ReactNode;
  onFailure?: (() => void) | undefined;
  children: ReactNode;
}

/** Catches what fails while rendering, above all a chunk that could not be loaded. */
export class LoadBoundary extends Component<LoadBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailure?.();
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
