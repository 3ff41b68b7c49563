import fonts from '@portal/design/fonts.css?inline';
import typography from '@portal/design/rich-text.css?inline';
import tokens from '@portal/design/tokens.css?inline';
import type { CSSProperties, ReactNode } from 'react';
import { useTheme } from 'styled-components';
import { addStyle } from '../add-style';
import rules from './editor.css?inline';

addStyle([fonts, tokens, typography, rules].join('\n'));

/** Passes the colours of the admin's theme, light or dark, to the editor's style sheet. */
export function EditorTheme({ children }: { children: ReactNode }) {
  const { colors } = useTheme();
  const properties: Record<`--rt-${string}`, string> = {
    '--rt-surface': colors.neutral0,
    '--rt-shade': colors.neutral100,
    '--rt-hover': colors.neutral150,
    '--rt-line': colors.neutral200,
    '--rt-muted': colors.neutral600,
    '--rt-ink': colors.neutral800,
    '--rt-accent': colors.primary600,
    '--rt-accent-shade': colors.primary100,
    '--rt-danger': colors.danger600,
    '--rt-warning': colors.warning700,
    '--rt-warning-shade': colors.warning100,
  };
  const theme: CSSProperties = properties;
  return (
    <div className="rt-theme" style={theme}>
      {children}
    </div>
  );
}

interface EditorFrameProps {
  isFull: boolean;
  hasError: boolean;
  isDisabled: boolean;
  /** Called when the focus goes to something that a full-screen editor covers. */
  onLeave: () => void;
  children: ReactNode;
}

export function EditorFrame(props: EditorFrameProps) {
  const { isFull, hasError, isDisabled, onLeave, children } = props;
  const state = [isFull && 'rt-full', hasError && 'rt-error', isDisabled && 'rt-disabled'];
  return (
    <EditorTheme>
      <div
        className={['rt-frame', ...state].filter(Boolean).join(' ')}
        onBlur={({ currentTarget, relatedTarget }) => {
          const isCovered =
            relatedTarget instanceof Element &&
            !currentTarget.contains(relatedTarget) &&
            !relatedTarget.closest('dialog, [role="dialog"]');
          if (isFull && isCovered) onLeave();
        }}
      >
        {children}
      </div>
    </EditorTheme>
  );
}
