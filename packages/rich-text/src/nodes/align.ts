export const aligns = ['center', 'right', 'justify'] as const;

export type Align = (typeof aligns)[number];

const FROM_STYLE = /(?:^|;)\s*text-align\s*:\s*([a-z]+)/i;

/** Reads the alignment from class, style or attribute; left is the default and gives null. */
export function alignOf(element: Element): Align | null {
  const name =
    /(?:^|\s)align-([a-z]+)/.exec(element.getAttribute('class') ?? '')?.[1] ??
    FROM_STYLE.exec(element.getAttribute('style') ?? '')?.[1]?.toLowerCase() ??
    element.getAttribute('align')?.toLowerCase();
  return aligns.find((align) => align === name) ?? null;
}

export const alignAttribute = {
  align: {
    default: null,
    parseHTML: alignOf,
    renderHTML: ({ align }: Record<string, unknown>) =>
      typeof align === 'string' ? { class: `align-${align}` } : {},
  },
};
