import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What is shown in place of what failed; `restart` tries again from the beginning. */
  readonly fallback: (restart: () => void) => ReactNode;
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean;
}

/** The last resort for what nobody expected. React offers it in the form of a class only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true };
  }

  override readonly state: ErrorBoundaryState = { hasFailed: false };

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback(() => this.setState({ hasFailed: false })) : this.props.children;
  }
}
