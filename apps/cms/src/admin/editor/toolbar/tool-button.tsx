import type { LucideIcon } from 'lucide-react';

interface ToolButtonProps {
  icon: LucideIcon;
  label: string;
  /** As people read it: `Ctrl + B`. */
  shortcut?: string;
  /** Undefined for a button without a state. */
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
      // Keeps a disabled button focusable, so that roving focus does not lose its place.
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
