import type { LucideIcon } from 'lucide-react';

interface ToolButtonProps {
  icon: LucideIcon;
  label: string;
  /** As it is written for people: `Ctrl + B`. */
  shortcut?: string;
  /** Left out by a button that does something once. */
  pressed?: boolean;
  disabled?: boolean;
  onPress: () => void;
}

export function ToolButton(props: ToolButtonProps) {
  const { icon: Icon, label, shortcut, pressed, disabled = false, onPress } = props;
  return (
    <button
      type="button"
      className="rt-button"
      aria-label={label}
      aria-pressed={pressed}
      // Still reachable by keyboard: the place in the toolbar is not lost when a state changes.
      aria-disabled={disabled}
      title={shortcut ? `${label} (${shortcut})` : label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      <Icon aria-hidden size={18} strokeWidth={1.75} />
    </button>
  );
}
